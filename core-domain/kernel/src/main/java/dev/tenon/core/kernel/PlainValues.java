package dev.tenon.core.kernel;

import dev.tenon.kernel.Money;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityId;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.Kind;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Values as conditions name them: texts, longs, doubles, booleans, lists and maps of these. What has no value is left out. */
final class PlainValues {
    private PlainValues() {}

    /** The fields of an entity by name; those of the tenant's own below {@code custom}. */
    static <E extends Record & Entity> Map<String, Object> of(EntityType<E> type, E entity) {
        var plain = new LinkedHashMap<String, Object>();
        type.fields().forEach(field -> put(plain, field, type.value(entity, field)));
        var custom = new LinkedHashMap<String, Object>();
        type.custom(entity).byKey().forEach((key, value) -> custom.put(key, of(value)));
        plain.keySet().removeIf(name -> name.indexOf('.') > 0);
        plain.put("custom", custom);
        return plain;
    }

    /** A value of no group. */
    static Object of(Object value) {
        return switch (value) {
            case Boolean flag -> flag;
            case Long whole -> whole;
            case BigDecimal decimal -> decimal.doubleValue();
            case Money money ->
                Map.of(
                        "amount",
                        money.amount().doubleValue(),
                        "currency",
                        money.currency().getCurrencyCode());
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case EntityId id -> id.value().toString();
            case Collection<?> items -> items.stream().map(PlainValues::of).toList();
            default -> value.toString();
        };
    }

    private static Object of(Kind kind, Object value) {
        return switch (kind) {
            case Kind.Group group -> group(group, value);
            case Kind.Many(var element, int _) ->
                ((List<?>) value).stream().map(item -> of(element, item)).toList();
            case Kind.Text _,
                    Kind.Flag _,
                    Kind.Whole _,
                    Kind.Decimal _,
                    Kind.Amount _,
                    Kind.Date _,
                    Kind.Moment _,
                    Kind.Choice _,
                    Kind.Option _,
                    Kind.Reference _ -> of(value);
        };
    }

    private static Map<String, Object> group(Kind.Group group, Object value) {
        var plain = new LinkedHashMap<String, Object>();
        group.parts().forEach(part -> put(plain, part, group.value(value, part)));
        return plain;
    }

    private static void put(Map<String, Object> plain, Field field, Object value) {
        var present = value instanceof Optional<?> optional ? optional : Optional.of(value);
        present.ifPresent(there -> plain.put(field.name(), of(field.kind(), there)));
    }
}
