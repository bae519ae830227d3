package dev.tenon.kernel.entity;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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

    private static final Set<Operator> EQUALITY = EnumSet.of(EQ, IN, PRESENT);
    private static final Set<Operator> ORDER = EnumSet.of(EQ, IN, GT, GTE, LT, LTE, PRESENT);

    /** The operators that fit a field which is filtered; none when no filter can compare what it holds. */
    public static Set<Operator> fitting(Kind kind) {
        return switch (kind) {
            case Kind.Text _ -> EnumSet.of(EQ, IN, PREFIX, PRESENT);
            case Kind.Flag _ -> EnumSet.of(EQ);
            case Kind.Whole _, Kind.Decimal _, Kind.Date _, Kind.Moment _ -> EnumSet.copyOf(ORDER);
            case Kind.Choice _, Kind.Option _, Kind.Reference _, Kind.Many(Kind.Option _, int _) ->
                EnumSet.copyOf(EQUALITY);
            case Kind.Amount _, Kind.Group _, Kind.Many _ -> EnumSet.noneOf(Operator.class);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
