package dev.tenon.persistence.tenant;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row that a query stands on, by column name. A column that is null where a value must be is an error. */
public final class Row {
    private final ResultSet row;

    /** The row that the result stands on now, and on which it will stand. */
    public Row(ResultSet row) {
        this.row = row;
    }

    /** A text. */
    public String text(String column) {
        return must(column, value(column, String.class));
    }

    /** A text that may be missing. */
    public Optional<String> optionalText(String column) {
        return Optional.ofNullable(value(column, String.class));
    }

    /** An identifier. */
    public UUID uuid(String column) {
        return must(column, value(column, UUID.class));
    }

    /** An identifier that may be missing. */
    public Optional<UUID> optionalUuid(String column) {
        return Optional.ofNullable(value(column, UUID.class));
    }

    /** A whole number. */
    public long number(String column) {
        return must(column, value(column, Long.class));
    }

    /** A whole number that may be missing. */
    public Optional<Long> optionalNumber(String column) {
        return Optional.ofNullable(value(column, Long.class));
    }

    /** A whole number of 32 bits. */
    public int integer(String column) {
        return must(column, value(column, Integer.class));
    }

    /** A whole number of 32 bits that may be missing. */
    public Optional<Integer> optionalInteger(String column) {
        return Optional.ofNullable(value(column, Integer.class));
    }

    /** Yes or no. */
    public boolean yes(String column) {
        return must(column, value(column, Boolean.class));
    }

    /** A date. */
    public LocalDate date(String column) {
        return must(column, value(column, LocalDate.class));
    }

    /** A date that may be missing. */
    public Optional<LocalDate> optionalDate(String column) {
        return Optional.ofNullable(value(column, LocalDate.class));
    }

    /** An instant, in microseconds. */
    public Instant instant(String column) {
        return must(column, value(column, OffsetDateTime.class)).toInstant();
    }

    /** An instant that may be missing. */
    public Optional<Instant> optionalInstant(String column) {
        return Optional.ofNullable(value(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** Bytes. */
    public Bytes bytes(String column) {
        return Bytes.of(must(column, value(column, byte[].class)));
    }

    /** Bytes that may be missing. */
    public Optional<Bytes> optionalBytes(String column) {
        return Optional.ofNullable(value(column, byte[].class)).map(Bytes::of);
    }

    /** An amount in the currency of the column {@code currency}. */
    public Money money(String minorColumn) {
        return Money.ofMinor(number(minorColumn), Currency.getInstance(text("currency")));
    }

    private <T> @Nullable T value(String column, Class<T> type) {
        try {
            return type == byte[].class ? type.cast(row.getBytes(column)) : row.getObject(column, type);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private static <T> T must(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("Column " + column + " is null");
        }
        return value;
    }
}
