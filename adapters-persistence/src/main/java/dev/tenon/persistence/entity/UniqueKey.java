package dev.tenon.persistence.entity;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What no two entities of a tenant share: the forms of the values of a uniqueness, each of which is there.
 *
 * @param forms see {@link Compared}
 */
public record UniqueKey(Unique unique, List<Object> forms) {
    public UniqueKey {
        forms = List.copyOf(forms);
    }

    /** The keys that the entity takes. */
    public static <E extends Record & Entity> Set<UniqueKey> of(EntityType<E> type, E entity) {
        return type.uniques().stream()
                .flatMap(unique -> of(type, unique, values(type, unique, entity)).stream())
                .collect(Collectors.toSet());
    }

    /** The key of these values; none while one of them is empty. */
    public static Optional<UniqueKey> of(EntityType<?> type, Unique unique, List<Object> values) {
        var forms = new ArrayList<>();
        var fields = fields(type, unique);
        for (int i = 0; i < fields.size(); i++) {
            Compared.of(fields.get(i).kind(), values.get(i)).ifPresent(forms::add);
        }
        return forms.size() == fields.size() ? Optional.of(new UniqueKey(unique, forms)) : Optional.empty();
    }

    static List<Field> fields(EntityType<?> type, Unique unique) {
        return unique.fields().stream()
                .map(name -> type.field(name).orElseThrow(() -> new IllegalArgumentException(type + " has no " + name)))
                .toList();
    }

    private static <E extends Record & Entity> List<Object> values(EntityType<E> type, Unique unique, E entity) {
        return fields(type, unique).stream()
                .map(field -> type.value(entity, field))
                .toList();
    }
}
