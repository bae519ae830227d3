package dev.tenon.core.kernel;

import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The entities of one module, and how they refer to each other. */
final class Siblings {
    private final List<EntityType<?>> types;
    private final List<Referrer> referrers = new ArrayList<>();

    /** A field of a type, by the name that a filter gives it, that holds ids of the target. */
    record Referrer(EntityType<?> type, String filter, String target) {}

    Siblings(List<EntityType<?>> types) {
        this.types = List.copyOf(types);
        types.forEach(type -> type.fields().forEach(field -> collect(type, field)));
    }

    List<EntityType<?>> types() {
        return types;
    }

    Optional<EntityType<?>> find(String qualifiedName) {
        return types.stream()
                .filter(type -> type.qualifiedName().equals(qualifiedName))
                .findFirst();
    }

    List<Referrer> referringTo(EntityType<?> target) {
        return referrers.stream()
                .filter(referrer -> referrer.target().equals(target.qualifiedName()))
                .toList();
    }

    private void collect(EntityType<?> type, Field field) {
        switch (field.kind()) {
            case Kind.Reference(var target) -> add(type, target, List.of(field));
            case Kind.Many many when many.element() instanceof Kind.Group group -> collectParts(type, field, group);
            case Kind.Group group -> collectParts(type, field, group);
            case Kind.Many _,
                    Kind.Text _,
                    Kind.Flag _,
                    Kind.Whole _,
                    Kind.Decimal _,
                    Kind.Amount _,
                    Kind.Date _,
                    Kind.Moment _,
                    Kind.Option _,
                    Kind.Choice _ -> {}
        }
    }

    private void collectParts(EntityType<?> type, Field field, Kind.Group group) {
        group.parts().forEach(part -> collectPart(type, field, part));
    }

    private void collectPart(EntityType<?> type, Field field, Field part) {
        if (part.kind() instanceof Kind.Reference(var target)) {
            add(type, target, List.of(field, part));
        }
    }

    /** The path leads from a field of the type to the one that holds the ids. */
    private void add(EntityType<?> type, String target, List<Field> path) {
        if (find(target).isEmpty()) {
            return;
        }
        var filter = path.stream().map(Field::name).collect(Collectors.joining("."));
        if (!path.stream().allMatch(field -> field.is(Trait.FILTERED))) {
            throw new IllegalArgumentException(type + "." + filter + " refers to " + target + " and must be filtered");
        }
        referrers.add(new Referrer(type, filter, target));
    }
}
