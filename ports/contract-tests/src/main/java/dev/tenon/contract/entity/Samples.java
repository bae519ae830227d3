package dev.tenon.contract.entity;

import dev.tenon.kernel.Money;
import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.Kind;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;

/** Values of declared fields, within their limits: often equal ones, sometimes missing ones, and the limits themselves. */
final class Samples {
    private static final List<String> WORDS = List.of(
            "Straße",
            "strasse",
            "Ångström",
            "A\u030angstro\u0308m",
            "a",
            "AA",
            "a a",
            "z",
            "Ω 😀",
            "\uFB01x",
            "10",
            "9",
            "\uD7FF",
            "  blank  around ",
            "100%",
            "under_score",
            "ﷺ",
            "quote ' \" \\",
            "ß\u200B",
            "ＡＢ");
    private static final List<String> CURRENCIES = List.of("GBP", "JPY", "KWD");
    private static final int FEW = 4;

    private final Random random;
    private final Function<String, List<UUID>> known;

    /**
     * Samples made by the random numbers.
     *
     * @param known the ids of entities of a type that may be referred to
     */
    Samples(Random random, Function<String, List<UUID>> known) {
        this.random = random;
        this.known = known;
    }

    /** A value of the field's own type. */
    Object value(Field field) {
        if (!field.isOptional()) {
            return value(field.kind(), plain(field), field.isRequired());
        }
        return random.nextInt(3) == 0 || isWithoutTarget(field.kind())
                ? Optional.empty()
                : Optional.of(value(field.kind(), plain(field), true));
    }

    /** A value of the field that is there; of an element for a list. */
    Object present(Kind kind, Type type) {
        return value(kind, type, true);
    }

    Random random() {
        return random;
    }

    private Object value(Kind kind, Type type, boolean required) {
        return switch (kind) {
            case Kind.Text text -> required || random.nextInt(4) > 0 ? text(text) : "";
            case Kind.Flag _ -> random.nextBoolean();
            case Kind.Whole(long least, long most) -> whole(least, most);
            case Kind.Decimal(int digits, int scale) -> decimal(digits, scale);
            case Kind.Amount _ ->
                Money.ofMinor(random.nextLong(-100_000, 100_000), Currency.getInstance(any(CURRENCIES)));
            case Kind.Date _ -> LocalDate.of(1900, 1, 1).plusDays(random.nextInt(FEW) * 30_000L + random.nextInt(2));
            case Kind.Moment _ -> moment();
            case Kind.Choice choice -> any(List.of(choice.of().getEnumConstants()));
            case Kind.Option option -> any(option.ids());
            case Kind.Reference(var target) ->
                type == UUID.class ? reference(target) : Records.make((Class<?>) type, List.of(reference(target)));
            case Kind.Group group -> group(group);
            case Kind.Many many -> many(many, element(type));
        };
    }

    private String text(Kind.Text text) {
        return switch (text.form()) {
            case LINE -> cut(random.nextInt(20) == 0 ? any(WORDS).repeat(text.most()) : line(), text.most());
            case LINES -> cut(line() + "\n\n" + line() + "\n", text.most());
            case EMAIL -> any(List.of("Ada@example.com", "ada@Example.com", "grace.h@example.org"));
            case PHONE -> any(List.of("+44 20 7946 0123", "(020) 7946-0123 x7"));
            case WEB -> any(List.of("https://example.com/a?b=c#d", "http://example.org"));
            case COUNTRY -> any(List.of("GB", "DE", "FR"));
        };
    }

    private String line() {
        return random.nextBoolean() ? any(WORDS) : any(WORDS) + " " + any(WORDS);
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    private long whole(long least, long most) {
        return switch (random.nextInt(FEW)) {
            case 0 -> least;
            case 1 -> most;
            default -> Math.clamp(random.nextLong(3) + least / 2 + most / 2, least, most);
        };
    }

    private BigDecimal decimal(int digits, int scale) {
        var most = BigInteger.TEN.pow(digits).subtract(BigInteger.ONE);
        return switch (random.nextInt(FEW)) {
            case 0 -> new BigDecimal(most, scale);
            case 1 -> new BigDecimal(most.negate(), scale);
            default -> BigDecimal.valueOf(random.nextInt(3) - 1L, scale);
        };
    }

    private Instant moment() {
        return Instant.parse("2026-03-29T00:59:59.999999Z")
                .plusNanos(random.nextInt(3) * 1_000L)
                .plusSeconds((random.nextInt(FEW) - 2) * 1_000_000_000L);
    }

    private UUID reference(String target) {
        var ids = known.apply(target);
        return ids.isEmpty() ? new UUID(0x7000, random.nextInt(3)) : any(ids);
    }

    private Record group(Kind.Group group) {
        return Records.make(group.of(), group.parts().stream().map(this::value).toList());
    }

    private List<Object> many(Kind.Many many, Type element) {
        int size = isWithoutTarget(many.element()) ? 0 : Math.min(many.most(), random.nextInt(FEW));
        var elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            elements.add(value(many.element(), element, true));
        }
        return elements;
    }

    /** Whether it refers to a declared entity of which there is none yet. */
    private boolean isWithoutTarget(Kind kind) {
        return switch (kind) {
            case Kind.Reference(var target) ->
                DeclaredTypes.find(target).isPresent() && known.apply(target).isEmpty();
            case Kind.Group group -> group.parts().stream().map(Field::kind).anyMatch(this::isWithoutTarget);
            case Kind.Text _,
                    Kind.Flag _,
                    Kind.Whole _,
                    Kind.Decimal _,
                    Kind.Amount _,
                    Kind.Date _,
                    Kind.Moment _,
                    Kind.Choice _,
                    Kind.Option _,
                    Kind.Many _ -> false;
        };
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The component's type, without Optional. */
    static Type plain(Field field) {
        return field.isOptional() ? element(field.type()) : field.type();
    }

    /** What the generic type is of. */
    static Type element(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
