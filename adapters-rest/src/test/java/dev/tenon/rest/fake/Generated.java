package dev.tenon.rest.fake;

import dev.tenon.kernel.Money;
import dev.tenon.kernel.UserId;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.Kind;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Values that their fields hold, and that files like least. */
public final class Generated {
    private static final List<String> PARTS = List.of(
            "=", "+44 1", "-", "@", "\t", "\r", "'", "''", "\"", ",", ";", "|", "[", "]", "{", "\n", "\r\n", " ", "a",
            "Bé", "7", "true", "null", "\u00a0", "漢", "😀", "\uFFFD", "<b>", "\\", "%");

    private final Random random;

    public Generated(long seed) {
        System.out.println("Generated with seed " + seed);
        random = new Random(seed);
    }

    /** Values of all fields; what is unique ends with the number. */
    public FieldValues values(EntityType<?> type, int number) {
        var unique =
                type.uniques().stream().flatMap(each -> each.fields().stream()).toList();
        var values = new LinkedHashMap<String, Object>();
        type.fields()
                .forEach(field ->
                        values.put(field.name(), unique.contains(field.name()) ? text() + "a" + number : value(field)));
        return new FieldValues(values);
    }

    private Object value(Field field) {
        if (!field.isOptional()) {
            return value(field.kind(), field.type());
        }
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value(field.kind(), argument(field.type())));
    }

    private Object value(Kind kind, Type type) {
        return switch (kind) {
            case Kind.Text _ -> text();
            case Kind.Flag _ -> random.nextBoolean();
            case Kind.Whole(var least, var most) -> random.nextLong(least, most + 1);
            case Kind.Decimal(var _, var scale) ->
                new BigDecimal(random.nextInt(2_000_000) - 1_000_000).movePointLeft(scale);
            case Kind.Amount _ -> Money.ofMinor(random.nextInt(2_000_000) - 1_000_000, Currency.getInstance("GBP"));
            case Kind.Date _ -> LocalDate.of(2026, 1, 1).plusDays(random.nextInt(9999));
            case Kind.Moment _ -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000) * 1000L);
            case Kind.Choice choice ->
                choice.of().getEnumConstants()[random.nextInt(choice.of().getEnumConstants().length)];
            case Kind.Option option ->
                option.ids().get(random.nextInt(option.ids().size()));
            case Kind.Reference _ -> id((Class<?>) type);
            case Kind.Group group ->
                group.make(group.parts().stream().map(this::value).toList());
            case Kind.Many many ->
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(_ -> value(many.element(), argument(type)))
                        .toList();
        };
    }

    private String text() {
        var text = new StringBuilder();
        IntStream.range(0, random.nextInt(4)).forEach(_ -> text.append(PARTS.get(random.nextInt(PARTS.size()))));
        return text.toString();
    }

    private Object id(Class<?> type) {
        var id = new UUID(random.nextLong(), random.nextLong());
        if (type == UUID.class) {
            return id;
        }
        if (type == UserId.class) {
            return new UserId(id);
        }
        try {
            return type.getDeclaredConstructor(UUID.class).newInstance(id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
