package dev.tenon.rest.json;

import dev.tenon.tenancy.EmailAddress;
import dev.tenon.tenancy.Secret;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes of values that need no braces. */
final class Scalars {

    private static final String A_UUID = "a UUID in quotes";
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    private static final Map<Class<?>, Scalar<?>> ALL =
            values().collect(Collectors.toUnmodifiableMap(Scalar::type, Function.identity()));

    private static final ClassValue<Optional<Scalar<?>>> FOUND = new ClassValue<>() {
        @Override
        protected Optional<Scalar<?>> computeValue(Class<?> type) {
            return find(type);
        }
    };

    private Scalars() {}

    static Optional<Scalar<?>> of(Class<?> type) {
        return FOUND.get(type);
    }

    private static Optional<Scalar<?>> find(Class<?> type) {
        var scalar = ALL.get(type);
        if (scalar != null) {
            return Optional.of(scalar);
        }
        return type.isEnum()
                ? Optional.of(ofEnum(type))
                : Optional.of(type).filter(Scalars::isId).map(Scalars::idOf);
    }

    private static Stream<Scalar<?>> values() {
        return Stream.of(
                Scalar.text(String.class, "", "a text", Scalars::wellFormed),
                Scalar.text(
                        LocalDate.class,
                        "date",
                        "a date such as \"2026-11-30\"",
                        text -> LocalDate.parse(shaped(DATE, text))),
                Scalar.text(
                        YearMonth.class,
                        "",
                        "a month such as \"2026-11\"",
                        text -> YearMonth.parse(shaped(MONTH, text))),
                Scalar.text(Instant.class, "date-time", "a time such as \"2026-11-30T09:30:00Z\"", Instant::parse),
                Scalar.text(Currency.class, "", "a currency code such as \"GBP\"", Currency::getInstance),
                new Scalar<>(
                        BigDecimal.class,
                        Scalar.Kind.DECIMAL,
                        "",
                        "a decimal such as \"12.50\", of at most 12 digits and 6 decimals",
                        text -> new BigDecimal(shaped(DECIMAL, text)),
                        BigDecimal::toPlainString),
                Scalar.text(
                        EmailAddress.class, "email", "an e-mail address", text -> new EmailAddress(wellFormed(text))),
                new Scalar<>(Secret.class, Scalar.Kind.TEXT, "password", "a text", Secret::new, Secret::value),
                Scalar.number(Integer.class, "a whole number", text -> Integer.valueOf(shaped(WHOLE, text))),
                Scalar.number(Long.class, "a whole number", Long::valueOf),
                new Scalar<>(Boolean.class, Scalar.Kind.TRUTH, "", "true or false", Scalars::truth, Object::toString),
                Scalar.text(UUID.class, "uuid", A_UUID, Scalars::uuid));
    }

    /** A record of nothing but a UUID, called its value, is written as that UUID. */
    private static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == UUID.class
                && type.getRecordComponents()[0].getName().equals("value");
    }

    private static <T> Scalar<T> idOf(Class<T> type) {
        var shape = Shape.of(type);
        return new Scalar<>(
                type,
                Scalar.Kind.TEXT,
                "uuid",
                A_UUID,
                text -> type.cast(shape.make(uuid(text))),
                id -> shape.parts().getFirst().valueOf(id).toString());
    }

    private static UUID uuid(String text) {
        return UUID.fromString(shaped(UUID_SHAPE, text));
    }

    /** Constants are written in lower case with hyphens. */
    private static <T> Scalar<T> ofEnum(Class<T> type) {
        var names = Arrays.stream(type.getEnumConstants()).map(Scalars::kebab).toList();
        return new Scalar<>(
                type,
                Scalar.Kind.TEXT,
                "",
                "one of " + String.join(", ", names),
                text -> constant(type, names, text),
                Scalars::kebab);
    }

    private static <T> T constant(Class<T> type, List<String> names, String text) {
        int index = names.indexOf(text);
        if (index < 0) {
            throw new IllegalArgumentException(text);
        }
        return type.getEnumConstants()[index];
    }

    static String kebab(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static String shaped(Pattern shape, String text) {
        if (!shape.matcher(text).matches()) {
            throw new IllegalArgumentException("Not of the shape " + shape);
        }
        return text;
    }

    /** No database takes U+0000 or half a surrogate pair. */
    private static String wellFormed(String text) {
        if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("Not a well-formed text");
        }
        return text;
    }
}
