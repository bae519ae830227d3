package dev.tenon.kernel.entity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Values of some fields by name, each of its component's Java type ({@code Optional} included), in the order in which they were given. A field that
 * is not named keeps its value, or is empty when the entity is new.
 */
public record FieldValues(@DeclaredValues SequencedMap<String, Object> byName) {
    /** No values. */
    public static final FieldValues NONE = new FieldValues(new LinkedHashMap<>());

    public FieldValues {
        byName = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byName));
    }

    /** These values. */
    public static FieldValues of(Map<String, Object> byName) {
        return new FieldValues(new LinkedHashMap<>(byName));
    }

    /** The value of the field, when it is named here. */
    public Optional<Object> find(String field) {
        return Optional.ofNullable(byName.get(field));
    }

    /** These values, replaced by the others where both name a field. */
    public FieldValues with(FieldValues others) {
        var all = new LinkedHashMap<>(byName);
        all.putAll(others.byName);
        return new FieldValues(all);
    }
}
