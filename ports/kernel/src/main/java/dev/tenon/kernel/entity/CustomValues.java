package dev.tenon.kernel.entity;

import dev.tenon.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The values of the fields of a tenant's own, of which the record itself knows nothing: the last component, {@code custom}, of an entity that is declared
 * {@link EntityDeclaration#custom}. What has no value is not there.
 *
 * @param byKey in the order of the keys: a {@code String} for a text or a choice, a {@code BigDecimal}, a {@code Money}, a {@code LocalDate} of the years 0 to
 *     9999, a {@code Boolean}, a {@code List} of the chosen, a {@code UUID} for a reference
 */
public record CustomValues(@DeclaredValues SequencedMap<String, Object> byKey) {
    /** No values. */
    public static final CustomValues NONE = new CustomValues(new LinkedHashMap<>());
    /** What stands before the key in the name of a field: {@code custom.region}. */
    public static final String PREFIX = "custom.";

    private static final int LAST_YEAR = 9999;

    /** @throws IllegalArgumentException when a value is of another class */
    public CustomValues {
        var kept = new TreeMap<String, Object>();
        byKey.forEach((key, value) -> kept(value).ifPresent(present -> kept.put(key, present)));
        byKey = Collections.unmodifiableSequencedMap(kept);
    }

    /** These values. */
    public static CustomValues of(Map<String, Object> byKey) {
        return byKey.isEmpty() ? NONE : new CustomValues(new LinkedHashMap<>(byKey));
    }

    /** What the field of that key is called among the fields of its entity. */
    public static String name(String key) {
        return PREFIX + key;
    }

    /** The key of a field that is called so; none where it is a field of the record. */
    public static Optional<String> key(String name) {
        return name.startsWith(PREFIX) ? Optional.of(name.substring(PREFIX.length())) : Optional.empty();
    }

    /** The value of the field of that key. */
    public Optional<Object> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** These values, with those in their place that are named {@code custom.<key>}: empty ones are taken away. */
    public CustomValues with(FieldValues named) {
        var all = new LinkedHashMap<>(byKey);
        named.byName().forEach((name, value) -> key(name).ifPresent(key -> put(all, key, value)));
        return all.equals(byKey) ? this : new CustomValues(all);
    }

    /** The value as it is kept: a decimal without zeros at its end; a list with each of its elements once; nothing of a blank text or of an empty list. */
    public static Optional<Object> kept(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.flatMap(CustomValues::kept);
            case String text -> Optional.<Object>of(text).filter(_ -> !text.isBlank());
            case BigDecimal decimal -> Optional.of(plain(decimal));
            case LocalDate date -> Optional.of(known(date));
            case Collection<?> chosen ->
                Optional.<Object>of(chosen.stream().distinct().toList()).filter(_ -> !chosen.isEmpty());
            case Money _, Boolean _, UUID _ -> Optional.of(value);
            default -> throw new IllegalArgumentException("No field of a tenant's own holds a " + value.getClass());
        };
    }

    private static void put(Map<String, Object> all, String key, Object value) {
        kept(value).ifPresentOrElse(present -> all.put(key, present), () -> all.remove(key));
    }

    private static BigDecimal plain(BigDecimal decimal) {
        var stripped = decimal.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static LocalDate known(LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("A date is of the years 0 to " + LAST_YEAR + ", not " + date);
        }
        return date;
    }
}
