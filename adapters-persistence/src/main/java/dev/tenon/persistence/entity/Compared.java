package dev.tenon.persistence.entity;

import dev.tenon.kernel.entity.Folding;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.persistence.json.References;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The form in which the values of a field are compared: of a text the folded one ({@link Folding}, of which the first {@value #MOST}
 * characters count), of a decimal its units, of a choice its name as it is written outside (of one that is data its {@link CustomKey}), of a reference its UUID, of others themselves.
 */
public final class Compared {
    /** What an index can hold of a text, whatever its characters. */
    private static final int MOST = 500;

    /** Forms of one kind: texts by code point, UUIDs as unsigned numbers, others naturally. */
    public static final Comparator<Object> ORDER = Compared::compare;

    private Compared() {}

    /** The value's form; empty where it is no value: an absent one, or a text that folds to nothing. */
    public static Optional<Object> of(Kind kind, Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(present -> of(kind, present));
        }
        var form = form(kind, value);
        return form.equals("") ? Optional.empty() : Optional.of(form);
    }

    /** The form of a value that is there. */
    static Object form(Kind kind, Object value) {
        return switch (kind) {
            case Kind.Text _ -> text((String) value);
            case Kind.Decimal(int _, int scale) -> units((BigDecimal) value, scale);
            case Kind.Choice _ -> choice((Enum<?>) value);
            case Kind.Option _ -> CustomKey.of(value);
            case Kind.Reference _ -> value instanceof UUID id ? id : References.value(value);
            case Kind.Flag _, Kind.Whole _, Kind.Date _, Kind.Moment _ -> value;
            case Kind.Amount _, Kind.Group _, Kind.Many _ ->
                throw new IllegalArgumentException("Neither amounts nor groups nor lists are compared");
        };
    }

    static String text(String value) {
        var folded = Folding.fold(value);
        return folded.codePointCount(0, folded.length()) <= MOST
                ? folded
                : folded.substring(0, folded.offsetByCodePoints(0, MOST));
    }

    static String choice(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static long units(BigDecimal value, int scale) {
        return value.setScale(scale).unscaledValue().longValueExact();
    }

    @SuppressWarnings("unchecked") // forms of one kind are of one class
    private static int compare(Object one, Object other) {
        if (one instanceof String text) {
            return Folding.compare(text, (String) other);
        }
        if (one instanceof UUID id) {
            return compare(id, (UUID) other);
        }
        return ((Comparable<Object>) one).compareTo(other);
    }

    private static int compare(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high == 0 ? Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits()) : high;
    }
}
