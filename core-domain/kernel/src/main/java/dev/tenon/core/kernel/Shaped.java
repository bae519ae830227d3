package dev.tenon.core.kernel;

import dev.tenon.kernel.entity.CustomValues;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.shape.CustomField;
import dev.tenon.kernel.shape.Shape;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A type as a tenant shaped it, among those of its module. Asked before a session begins, since that may need one of its own.
 *
 * @param type with the fields of the tenant's own
 * @param module what the tenant's configuration says of all types of the module
 */
record Shaped<E extends Record & Entity>(EntityType<E> type, Map<EntityType<?>, Shape> module) {
    Shaped {
        module = Map.copyOf(module);
    }

    /** What the tenant's configuration says of the type. */
    Shape shape() {
        return module.getOrDefault(type, Shape.PLAIN);
    }

    /** The fields of the tenant's own that refer to entities of the type. */
    List<Siblings.Referrer> referrers() {
        return module.entrySet().stream()
                .flatMap(shaped ->
                        shaped.getValue().fields().stream().flatMap(field -> referrer(shaped.getKey(), field)))
                .toList();
    }

    private Stream<Siblings.Referrer> referrer(EntityType<?> from, CustomField field) {
        return from.isCustom()
                        && field.type() instanceof CustomField.Type.Reference(var target)
                        && target.equals(type.qualifiedName())
                ? Stream.of(new Siblings.Referrer(from, CustomValues.name(field.key()), target))
                : Stream.empty();
    }
}
