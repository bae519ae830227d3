package dev.tenon.messaging.avro;

import dev.tenon.kernel.Money;
import dev.tenon.kernel.entity.CustomValues;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/** Records with any values, from a seed. */
public final class AnyValues {
    private static final long MOST_MINOR = 1_000_000_000_000_000_000L;
    private static final List<String> CURRENCIES = List.of("GBP", "JPY", "KWD", "EUR");
    private static final List<String> TEXTS = List.of("", "Café Zoë", "名前", "x".repeat(300), "quote \" and \\ slash");

    private final RandomGenerator random;

    public AnyValues(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** Any record of the type. */
    public <T> T any(Class<T> record) {
        var components = record.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(RecordComponent::getGenericType)
                .map(this::value)
                .toArray();
        try {
            return record.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(record.getName(), e);
        }
    }

    private Object value(Type type) {
        return switch (type) {
            case ParameterizedType optional
            when optional.getRawType() == Optional.class ->
                random.nextBoolean() ? Optional.empty() : Optional.of(value(optional.getActualTypeArguments()[0]));
            case ParameterizedType list
            when list.getRawType() == List.class ->
                Stream.generate(() -> value(list.getActualTypeArguments()[0]))
                        .limit(random.nextInt(4))
                        .toList();
            case Class<?> plain -> plain(plain);
            default -> throw new AssertionError("No values of " + type);
        };
    }

    private Object plain(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> TEXTS.get(random.nextInt(TEXTS.size())) + random.nextInt(100);
            case "UUID" -> new UUID(random.nextLong(), random.nextLong());
            case "long" -> random.nextLong();
            case "int", "Integer" -> random.nextInt();
            case "boolean" -> random.nextBoolean();
            case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(-100_000, 100_000));
            case "Instant" -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000) * 1000L);
            case "BigDecimal" -> BigDecimal.valueOf(random.nextLong(), random.nextInt(7));
            case "Currency" -> currency();
            case "Money" -> Money.ofMinor(random.nextLong(-MOST_MINOR, MOST_MINOR), currency());
            case "CustomValues" -> custom();
            default -> type.isEnum() ? constant(type) : any(type);
        };
    }

    private CustomValues custom() {
        var values = new LinkedHashMap<String, Object>();
        for (var type :
                List.of(String.class, boolean.class, LocalDate.class, Money.class, BigDecimal.class, UUID.class)) {
            values.put(type.getSimpleName(), plain(type));
        }
        values.put("list", List.of(plain(String.class), "north"));
        values.keySet().removeIf(_ -> random.nextInt(4) == 0);
        return CustomValues.of(values);
    }

    private Object constant(Class<?> type) {
        var constants = type.getEnumConstants();
        return constants[random.nextInt(constants.length)];
    }

    private Currency currency() {
        return Currency.getInstance(CURRENCIES.get(random.nextInt(CURRENCIES.size())));
    }
}
