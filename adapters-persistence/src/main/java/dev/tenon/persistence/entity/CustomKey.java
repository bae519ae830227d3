package dev.tenon.persistence.entity;

import dev.tenon.kernel.Money;
import dev.tenon.kernel.entity.EntityId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The form in which values of the tenants' own fields are compared: a text that stands before another one, by code point, as its value does. Of a text the
 * folded one ({@link Compared}), of a decimal its millionths above the least one in {@value #DIGITS} digits, of a date ISO 8601, of others their text.
 */
public final class CustomKey {
    private static final int SCALE = 6;
    private static final int DIGITS = 19;
    private static final long MOST = 1_000_000_000_000_000_000L;
    private static final int LONGEST = 500;

    private CustomKey() {}

    /**
     * The form of one value; blank where it is none.
     *
     * @throws ArithmeticException when a decimal has more digits than any field holds
     */
    static String of(Object value) {
        return switch (value) {
            case String text -> Compared.text(text);
            case BigDecimal decimal -> millionths(decimal);
            case LocalDate date -> date.toString();
            case Boolean flag -> flag.toString();
            case UUID id -> id.toString();
            case EntityId id -> id.value().toString();
            default -> throw new IllegalArgumentException("Values of " + value.getClass() + " are not compared");
        };
    }

    /** The forms by which a record is found: several of a list, none of an amount and of a text that is longer than a line. */
    public static Stream<String> all(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.stream().flatMap(CustomKey::all);
            case Collection<?> chosen -> chosen.stream().flatMap(CustomKey::all);
            case Money _ -> Stream.empty();
            case String text when text.codePointCount(0, text.length()) > LONGEST -> Stream.empty();
            default -> Stream.of(of(value)).filter(key -> !key.isEmpty());
        };
    }

    private static String millionths(BigDecimal decimal) {
        long units = decimal.setScale(SCALE).unscaledValue().longValueExact();
        if (Math.abs(units) >= MOST) {
            throw new ArithmeticException("No field holds " + decimal.toPlainString());
        }
        return ("%0" + DIGITS + "d").formatted(MOST + units);
    }
}
