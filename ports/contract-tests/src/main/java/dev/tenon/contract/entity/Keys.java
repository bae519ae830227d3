package dev.tenon.contract.entity;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.Unique;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Values of the fields of a uniqueness. */
final class Keys {
    private Keys() {}

    /** Values for all of them: of texts this one, of others some. */
    static Map<String, Object> key(EntityType<?> type, Unique unique, Population all, String text) {
        var values = new HashMap<String, Object>();
        unique.fields().forEach(name -> {
            var field = type.field(name).orElseThrow();
            var value = field.kind() instanceof Kind.Text
                    ? text
                    : all.samples().present(field.kind(), Samples.plain(field));
            values.put(name, field.isOptional() ? Optional.of(value) : value);
        });
        return values;
    }

    /** The empty values of those that may be empty. */
    static Map<String, Object> emptied(EntityType<?> type, Unique unique) {
        var values = new HashMap<String, Object>();
        unique.fields().stream()
                .map(name -> type.field(name).orElseThrow())
                .filter(field -> !field.isRequired())
                .filter(field -> field.isOptional() || field.kind() instanceof Kind.Text)
                .limit(1)
                .forEach(field -> field.empty().ifPresent(empty -> values.put(field.name(), empty)));
        return values;
    }

    /** The values as a repository is asked for them: in order, without Optional. */
    static List<Object> asked(Unique unique, Map<String, Object> values) {
        return unique.fields().stream()
                .map(name -> Expected.present(values.getOrDefault(name, ""))
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    static <E extends Record & Entity> boolean isKeyed(EntityType<E> type, Unique unique, E entity) {
        return asked(unique, type.values(entity).byName()).stream()
                .noneMatch(value -> Expected.comparable(value).equals(""));
    }

    /** The entity's values, with texts written in capitals and blanks around them. */
    static Map<String, Object> inCapitals(EntityType<?> type, Map<String, Object> values) {
        var written = new HashMap<>(values);
        type.fields().stream()
                .filter(field -> field.kind() instanceof Kind.Text && written.containsKey(field.name()))
                .map(Field::name)
                .forEach(name -> written.computeIfPresent(name, (_, value) -> inCapitals(value)));
        return written;
    }

    private static Object inCapitals(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(Keys::inCapitals);
            case String text -> " " + capitals(text) + " ";
            default -> value;
        };
    }

    /** Where that is the same text when it is folded, which is not so of every letter: ß. */
    private static String capitals(String text) {
        var capitals = text.toUpperCase(Locale.ROOT);
        return Expected.comparable(capitals).equals(Expected.comparable(text)) ? capitals : text;
    }

    /** The values of the fields of the uniqueness only. */
    static Map<String, Object> only(Unique unique, Map<String, Object> values) {
        var only = new HashMap<>(values);
        only.keySet().retainAll(new ArrayList<>(unique.fields()));
        return only;
    }
}
