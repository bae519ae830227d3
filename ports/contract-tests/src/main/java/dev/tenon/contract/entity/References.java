package dev.tenon.contract.entity;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityId;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.Trait;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A field that refers to an entity of the same module, and is held to exist: a reference, or the filtered part of a filtered list.
 *
 * @param value makes a value of the field of an id
 */
record References(Field field, EntityType<?> target, Function<EntityId, Object> value) {

    static List<References> within(EntityType<?> type) {
        return type.fields().stream().flatMap(field -> of(type, field)).toList();
    }

    Object to(EntityId id) {
        return value.apply(id);
    }

    /** Removes an entity of any type. */
    static <E extends Record & Entity> void remove(Population all, EntityType<E> type, UUID id) {
        all.in(type, repository -> repository.remove(repository.find(id).orElseThrow()));
    }

    private static Stream<References> of(EntityType<?> type, Field field) {
        return switch (field.kind()) {
            case Kind.Reference(var target) ->
                held(type, target)
                        .map(found -> new References(field, found, id -> field.isOptional() ? Optional.of(id) : id));
            case Kind.Many(Kind.Group group, int _) ->
                group.parts().stream()
                        .filter(part -> part.is(Trait.FILTERED))
                        .flatMap(part -> ofPart(type, field, group, part));
            case Kind.Many _,
                    Kind.Text _,
                    Kind.Flag _,
                    Kind.Whole _,
                    Kind.Decimal _,
                    Kind.Amount _,
                    Kind.Date _,
                    Kind.Moment _,
                    Kind.Choice _,
                    Kind.Option _,
                    Kind.Group _ -> Stream.empty();
        };
    }

    private static Stream<References> ofPart(EntityType<?> type, Field field, Kind.Group group, Field part) {
        return part.kind() instanceof Kind.Reference(var target)
                ? held(type, target).map(found -> new References(field, found, id -> List.of(group(group, part, id))))
                : Stream.empty();
    }

    private static Record group(Kind.Group group, Field reference, EntityId id) {
        var samples = new Samples(new Random(1), _ -> List.of());
        return Records.make(
                group.of(),
                group.parts().stream()
                        .map(part -> part.equals(reference) ? id : samples.value(part))
                        .toList());
    }

    private static Stream<EntityType<?>> held(EntityType<?> type, String target) {
        return DeclaredTypes.find(target).filter(found -> found.module().equals(type.module())).stream();
    }
}
