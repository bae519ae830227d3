package dev.tenon.kernel;

import java.math.BigDecimal;

/**
 * How much of something, in a unit. Scale is normalised, so {@code 6} and {@code 6.0} are equal.
 *
 * @param unit the unit's code, such as {@code pcs} or {@code h}
 */
public record Quantity(BigDecimal value, String unit) {
    /** The unit of things that are counted. */
    public static final String PIECES = "pcs";

    public Quantity {
        value = Decimals.normalise(value);
        if (unit.isBlank()) {
            throw new IllegalArgumentException("A quantity has a unit");
        }
    }

    /** So many pieces. */
    public static Quantity pieces(String value) {
        return new Quantity(new BigDecimal(value), PIECES);
    }

    /** The same quantity with the other sign. */
    public Quantity negated() {
        return new Quantity(value.negate(), unit);
    }

    @Override
    public String toString() {
        return value.toPlainString() + " " + unit;
    }
}
