package dev.tenon.persistence.memory;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.Trait;
import dev.tenon.kernel.shape.Shape;
import dev.tenon.persistence.entity.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The declared entities of one tenant, and the references between those of one module, which a database would hold by foreign keys. */
final class EntityMemory {
    private final Map<EntityType<?>, EntityRows<?>> tables = new LinkedHashMap<>();

    EntityMemory(UndoLog undo, List<EntityType<?>> types) {
        types.forEach(type -> tables.put(type, new EntityRows<>(type.shaped(Shape.PLAIN), undo)));
    }

    @SuppressWarnings("unchecked") // a table is kept under its own type
    <E extends Record & Entity> EntityRows<E> table(EntityType<E> type) {
        var table = tables.get(type);
        if (table == null) {
            throw new IllegalArgumentException("This store was not made for " + type);
        }
        return (EntityRows<E>) table;
    }

    /** Fails when the entity refers to one of its module that is not there. */
    <E extends Record & Entity> void requireTargets(EntityType<E> type, E entity) {
        references(type)
                .forEach(reference -> tables.values().stream()
                        .filter(table -> isTarget(reference, table.type(), type))
                        .filter(table -> !table.hasAll(reference.forms(type, entity)))
                        .findFirst()
                        .ifPresent(missing -> {
                            throw new Conflict(type + " refers by " + reference.name() + " to a " + missing.type()
                                    + " that is not there");
                        }));
    }

    /** Fails when an entity of its module refers to this one. */
    void requireUnused(EntityType<?> type, UUID id) {
        tables.values().forEach(table -> requireUnused(table, type, id));
    }

    private static <E extends Record & Entity> void requireUnused(EntityRows<E> table, EntityType<?> target, UUID id) {
        references(table.type())
                .filter(reference -> isTarget(reference, target, table.type()))
                .filter(reference -> table.all()
                        .anyMatch(
                                entity -> reference.forms(table.type(), entity).contains(id)))
                .findFirst()
                .ifPresent(reference -> {
                    throw new Conflict(
                            "A " + table.type() + " refers by " + reference.name() + " to the " + target + " " + id);
                });
    }

    private static boolean isTarget(Term reference, EntityType<?> target, EntityType<?> from) {
        return reference.kind() instanceof Kind.Reference(var name)
                && name.equals(target.qualifiedName())
                && target.module().equals(from.module());
    }

    /** References that a database holds: fields, and the filtered parts of filtered lists. */
    private static Stream<Term> references(EntityType<?> type) {
        return type.fields().stream()
                .flatMap(Term::of)
                .filter(term -> term.kind() instanceof Kind.Reference)
                .filter(EntityMemory::isHeld);
    }

    private static boolean isHeld(Term term) {
        return switch (term) {
            case Term.Own _ -> true;
            case Term.Elements(Field field, Kind _) -> field.is(Trait.FILTERED);
            case Term.Part(Field field, Kind.Group _, Field part) ->
                field.is(Trait.FILTERED) && part.is(Trait.FILTERED);
            case Term.Custom _, Term.Id _, Term.Time _ -> false;
        };
    }
}
