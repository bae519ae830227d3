package dev.tenon.kernel.entity;

import java.util.Locale;

/** How a filter compares. A list of values is compared by its elements: one that fits is enough. */
public enum Operator {
    /** Equal. */
    EQ,
    /** Equal to one of several. */
    IN,
    /** Greater. */
    GT,
    /** Greater or equal. */
    GTE,
    /** Less. */
    LT,
    /** Less or equal. */
    LTE,
    /** A text that begins so. */
    PREFIX,
    /** Whether there is a value: {@code true} or {@code false}. */
    PRESENT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
