package dev.tenon.contract.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.kernel.Fault;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.FieldValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no two entities share, and what entities refer to. */
public interface EntityKeyContract extends EntityFixture {

    @ParameterizedTest
    @MethodSource(EntityRoundTripContract.TYPES)
    default <E extends Record & Entity> void aKeyIsTakenOnceHoweverItIsWritten(EntityType<E> declared) {
        generated(
                declared,
                (type, all) -> type.uniques().forEach(unique -> {
                    var first = all.with(type, all.add(type, 1).getFirst(), Keys.key(type, unique, all, "Ä key"));
                    all.in(type, repository -> repository.replace(first));
                    var values = Keys.inCapitals(
                            type, Keys.only(unique, type.values(first).byName()));
                    var second = all.with(type, all.add(type, 1).getFirst(), values);
                    assertThatThrownBy(() -> all.in(type, repository -> repository.replace(second)))
                            .isInstanceOf(Fault.class);
                    all.in(
                            type,
                            repository -> assertThat(repository.find(first.id().value()))
                                    .contains(first));
                }));
    }

    @ParameterizedTest
    @MethodSource(EntityRoundTripContract.TYPES)
    default <E extends Record & Entity> void aKeyWithAnEmptyValueIsNoKey(EntityType<E> declared) {
        generated(
                declared,
                (type, all) -> type.uniques().forEach(unique -> {
                    var empty = Keys.emptied(type, unique);
                    for (var entity : empty.isEmpty() ? List.<E>of() : all.add(type, 3)) {
                        var next = all.with(type, entity, empty);
                        all.in(type, repository -> repository.replace(next));
                        all.in(
                                type,
                                repository -> assertThat(
                                                repository.find(entity.id().value()))
                                        .contains(next));
                    }
                }));
    }

    @ParameterizedTest
    @MethodSource(EntityRoundTripContract.TYPES)
    default <E extends Record & Entity> void aKeyThatIsGivenUpCanBeTakenInTheSameWork(EntityType<E> declared) {
        generated(
                declared,
                (type, all) -> type.uniques().forEach(unique -> {
                    var key = Keys.key(type, unique, all, "moves");
                    var first = all.with(type, all.add(type, 1).getFirst(), key);
                    all.in(type, repository -> repository.replace(first));
                    var without = all.with(type, first, Keys.key(type, unique, all, "other"));
                    var second = all.fresh(type);
                    var taking = type.make(
                            second.id().value(),
                            second.stamp(),
                            type.values(second).with(FieldValues.of(key)));
                    all.in(type, repository -> {
                        repository.replace(without);
                        repository.add(taking);
                    });
                    all.in(
                            type,
                            repository -> assertThat(repository.findByKeys(unique, List.of(Keys.asked(unique, key))))
                                    .containsExactly(taking));
                }));
    }

    @ParameterizedTest
    @MethodSource(EntityRoundTripContract.TYPES)
    default <E extends Record & Entity> void entitiesAreFoundByTheirKeys(EntityType<E> declared) {
        generated(
                declared,
                (type, all) -> type.uniques().forEach(unique -> {
                    var added = all.add(type, 30);
                    var keyed = added.stream()
                            .filter(entity -> Keys.isKeyed(type, unique, entity))
                            .toList();
                    var asked = new ArrayList<List<Object>>();
                    keyed.stream()
                            .limit(7)
                            .forEach(entity -> asked.add(Keys.asked(
                                    unique,
                                    Keys.inCapitals(type, type.values(entity).byName()))));
                    asked.add(Keys.asked(unique, Keys.key(type, unique, all, "nobody has it")));
                    all.in(type, repository -> {
                        assertThat(repository.findByKeys(unique, asked))
                                .containsExactlyInAnyOrderElementsOf(
                                        keyed.stream().limit(7).toList());
                        assertThat(repository.findByKeys(unique, List.of())).isEmpty();
                    });
                }));
    }

    @ParameterizedTest
    @MethodSource(EntityRoundTripContract.TYPES)
    default <E extends Record & Entity> void entitiesAreFoundByWhatImportedRowsMatch(EntityType<E> declared) {
        generated(
                declared,
                (type, all) -> type.importKeys().forEach(fields -> {
                    var keyed = all.add(type, 30).stream()
                            .filter(entity -> Keys.isKeyed(type, fields, entity))
                            .limit(7)
                            .toList();
                    var asked = keyed.stream()
                            .map(entity -> Keys.asked(
                                    fields,
                                    Keys.inCapitals(type, type.values(entity).byName())))
                            .toList();
                    var nobodys = Keys.asked(fields, Keys.key(type, fields, all, "nobody has it"));
                    all.in(type, repository -> {
                        assertThat(repository.findByKeys(fields, asked)).containsAll(keyed);
                        assertThat(repository.findByKeys(fields, List.of(nobodys)))
                                .isEmpty();
                    });
                }));
    }

    @ParameterizedTest
    @MethodSource(EntityRoundTripContract.TYPES)
    default <E extends Record & Entity> void aReferenceWithinTheModuleIsHeld(EntityType<E> declared) {
        generated(
                declared,
                (type, all) -> References.within(type).forEach(reference -> {
                    all.add(reference.target(), 1); // for whatever else must refer to one
                    var target = all.add(reference.target(), 1).getFirst();
                    all.forget(reference.target(), target);
                    var entity = all.with(
                            type,
                            all.add(type, 1).getFirst(),
                            Map.of(reference.field().name(), reference.to(target.id())));
                    all.in(type, repository -> repository.replace(entity));
                    assertThatThrownBy(() -> References.remove(
                                    all, reference.target(), target.id().value()))
                            .isInstanceOf(Fault.class);
                    var astray = all.with(
                            type,
                            entity,
                            Map.of(
                                    reference.field().name(),
                                    reference.to(reference.target().id(UUID.randomUUID()))));
                    assertThatThrownBy(() -> all.in(type, repository -> repository.replace(astray)))
                            .isInstanceOf(Fault.class);
                    all.in(type, repository -> repository.remove(entity));
                    References.remove(all, reference.target(), target.id().value());
                }));
    }
}
