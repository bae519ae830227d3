package dev.tenon.contract.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.contract.TenantStoreContract;
import dev.tenon.kernel.Fault;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.StaleSession;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Stamp;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How entities are kept, changed and removed. */
public interface EntityRoundTripContract extends EntityFixture {
    /** Names every type. */
    String TYPES = "dev.tenon.contract.entity.DeclaredTypes#all";

    @ParameterizedTest
    @MethodSource(TYPES)
    default <E extends Record & Entity> void everyFieldComesBackAsItWas(EntityType<E> declared) {
        generated(declared, (type, all) -> {
            var added = all.add(type, 40);
            var ids = added.stream().map(entity -> entity.id().value()).toList();
            all.in(type, repository -> {
                assertThat(repository.findAll(ids)).containsExactlyInAnyOrderElementsOf(added);
                assertThat(repository.find(ids.getLast())).contains(added.getLast());
            });
        });
    }

    @ParameterizedTest
    @MethodSource(TYPES)
    default <E extends Record & Entity> void aChangedEntityTakesItsFormersPlace(EntityType<E> declared) {
        generated(declared, (type, all) -> {
            for (var former : all.add(type, 10)) {
                var next = all.changed(type, former);
                all.in(type, repository -> repository.replace(next));
                all.in(type, repository -> assertThat(repository.find(id(next))).contains(next));
            }
        });
    }

    @ParameterizedTest
    @MethodSource(TYPES)
    default <E extends Record & Entity> void aVersionIsKeptThoughNothingElseIsAnother(EntityType<E> declared) {
        generated(declared, (type, all) -> {
            var entity = all.add(type, 1).getFirst();
            var same = type.make(id(entity), entity.stamp().next(entity.stamp().changedAt()), type.values(entity));
            all.in(type, repository -> repository.replace(same));
            all.in(type, repository -> assertThat(repository.find(id(entity))).contains(same));
        });
    }

    @ParameterizedTest
    @MethodSource(TYPES)
    default <E extends Record & Entity> void aWorkSeesWhatItWroteAndWritesItAgain(EntityType<E> declared) {
        generated(declared, (type, all) -> {
            var entity = all.add(type, 1).getFirst();
            var second = all.changed(type, entity);
            var third = all.changed(type, second);
            all.in(type, repository -> {
                repository.replace(second);
                assertThat(repository.find(id(entity))).contains(second);
                repository.replace(third);
                assertThat(repository.find(id(entity))).contains(third);
                assertThat(repository
                                .list(EntityQuery.ALL, PageRequest.first(500))
                                .items())
                        .contains(third);
            });
            all.in(type, repository -> assertThat(repository.find(id(entity))).contains(third));
        });
    }

    @ParameterizedTest
    @MethodSource(TYPES)
    default <E extends Record & Entity> void aChangeOfAFormerVersionIsNotMade(EntityType<E> declared) {
        generated(declared, (type, all) -> {
            var entity = all.add(type, 1).getFirst();
            var changed = all.changed(type, entity);
            all.in(type, repository -> repository.replace(changed));
            var late = all.changed(type, entity);
            assertThatThrownBy(() -> all.in(type, repository -> repository.replace(late)))
                    .isInstanceOf(Fault.class);
            assertThatThrownBy(() -> all.in(type, repository -> repository.remove(entity)))
                    .isInstanceOf(Fault.class);
            all.in(type, repository -> assertThat(repository.find(id(entity))).contains(changed));
        });
    }

    @ParameterizedTest
    @MethodSource(TYPES)
    default <E extends Record & Entity> void whatIsRemovedIsGone(EntityType<E> declared) {
        generated(declared, (type, all) -> {
            var gone = all.add(type, 5).getLast();
            all.in(type, repository -> {
                repository.remove(gone);
                assertThat(repository.find(id(gone))).isEmpty();
                assertThat(repository.findAll(List.of(id(gone)))).isEmpty();
            });
            all.in(type, repository -> assertThat(repository.find(id(gone))).isEmpty());
            assertThatThrownBy(() -> all.in(type, repository -> repository.remove(gone)))
                    .isInstanceOf(Fault.class);
        });
    }

    @ParameterizedTest
    @MethodSource(TYPES)
    default <E extends Record & Entity> void aFaultLeavesNothingOfAnEntity(EntityType<E> declared) {
        generated(declared, (type, all) -> {
            var kept = all.add(type, 3);
            all.forget(type, kept.getLast());
            var fresh = all.fresh(type);
            var changed = all.changed(type, kept.getFirst());
            assertThatThrownBy(() -> all.in(type, repository -> {
                        repository.add(fresh);
                        repository.replace(changed);
                        repository.remove(kept.getLast());
                        repository.list(EntityQuery.ALL, PageRequest.first(1));
                        throw new TenantStoreContract.Broken();
                    }))
                    .isInstanceOf(TenantStoreContract.Broken.class);
            all.in(
                    type,
                    repository -> assertThat(repository
                                    .list(EntityQuery.ALL, PageRequest.first(500))
                                    .items())
                            .containsAll(kept)
                            .doesNotContain(fresh));
        });
    }

    @ParameterizedTest
    @MethodSource(TYPES)
    default <E extends Record & Entity> void anotherTenantsEntitiesAreUnknown(EntityType<E> declared) {
        generated(declared, (type, all) -> {
            var entity = all.add(type, 1).getFirst();
            var other = new Population(store(), tenants().fresh(), 1);
            other.in(type, repository -> {
                assertThat(repository.find(id(entity))).isEmpty();
                assertThat(repository.findAll(List.of(id(entity)))).isEmpty();
                assertThat(repository
                                .list(EntityQuery.ALL, PageRequest.first(500))
                                .items())
                        .isEmpty();
            });
        });
    }

    @ParameterizedTest
    @MethodSource(TYPES)
    default <E extends Record & Entity> void lentEntitiesEndWithTheirWork(EntityType<E> declared) {
        var kept = store().within(tenants().fresh(), session -> session.of(declared));
        assertThatThrownBy(() -> kept.find(UUID.randomUUID())).isInstanceOf(StaleSession.class);
        assertThatThrownBy(() -> kept.list(EntityQuery.ALL, PageRequest.first(1)))
                .isInstanceOf(StaleSession.class);
    }

    @ParameterizedTest
    @MethodSource(TYPES)
    default <E extends Record & Entity> void anIdIsTakenOnce(EntityType<E> declared) {
        generated(declared, (type, all) -> {
            var entity = all.add(type, 1).getFirst();
            var same = type.make(id(entity), Stamp.first(entity.stamp().createdAt()), type.values(all.fresh(type)));
            assertThatThrownBy(() -> all.in(type, repository -> repository.add(same)))
                    .isInstanceOf(Fault.class);
            all.in(type, repository -> assertThat(repository.find(id(entity))).contains(entity));
        });
    }

    private static UUID id(Entity entity) {
        return entity.id().value();
    }
}
