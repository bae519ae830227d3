package dev.tenon.persistence.tenant;

import dev.tenon.kernel.Bytes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One column of many rows, as a PostgreSQL array, so that one statement writes them all: {@code unnest(?::uuid[], ...)}. */
public final class Column {
    private final String type;
    private final @Nullable Object[] values;

    private Column(String type, @Nullable Object[] values) {
        this.type = type;
        this.values = values;
    }

    /** Identifiers. */
    public static <T> Column uuids(List<T> rows, Function<T, UUID> value) {
        return new Column("uuid", rows.stream().map(value).toArray(UUID[]::new));
    }

    /** Texts. */
    public static <T> Column texts(List<T> rows, Function<T, String> value) {
        return new Column("text", rows.stream().map(value).toArray(String[]::new));
    }

    /** Texts, some of which are missing. */
    public static <T> Column optionalTexts(List<T> rows, Function<T, Optional<String>> value) {
        return new Column("text", optional(rows, value));
    }

    /** Identifiers, some of which are missing. */
    public static <T> Column optionalUuids(List<T> rows, Function<T, Optional<UUID>> value) {
        return new Column("uuid", optional(rows, row -> value.apply(row).map(UUID::toString)));
    }

    /** Whole numbers. */
    public static <T> Column longs(List<T> rows, Function<T, Long> value) {
        return new Column("int8", rows.stream().map(value).toArray(Long[]::new));
    }

    /** Whole numbers, some of which are missing. */
    public static <T> Column optionalLongs(List<T> rows, Function<T, Optional<Long>> value) {
        return new Column("int8", optional(rows, row -> value.apply(row).map(Object::toString)));
    }

    /** Dates. */
    public static <T> Column dates(List<T> rows, Function<T, LocalDate> value) {
        return new Column(
                "date", rows.stream().map(value).map(LocalDate::toString).toArray(String[]::new));
    }

    /** Dates, some of which are missing. */
    public static <T> Column optionalDates(List<T> rows, Function<T, Optional<LocalDate>> value) {
        return new Column("date", optional(rows, row -> value.apply(row).map(LocalDate::toString)));
    }

    /** Instants. */
    public static <T> Column instants(List<T> rows, Function<T, Instant> value) {
        return new Column(
                "timestamptz", rows.stream().map(value).map(Instant::toString).toArray(String[]::new));
    }

    /** Bytes. */
    public static <T> Column bytes(List<T> rows, Function<T, Bytes> value) {
        return new Column("bytea", rows.stream().map(value).map(Bytes::toArray).toArray(byte[][]::new));
    }

    String type() {
        return type;
    }

    @Nullable
    Object[] values() {
        return values.clone();
    }

    private static <T> @Nullable Object[] optional(
            List<? extends T> rows, Function<? super T, Optional<String>> value) {
        var values = new @Nullable String[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.apply(rows.get(i)).orElse(null);
        }
        return values;
    }
}
