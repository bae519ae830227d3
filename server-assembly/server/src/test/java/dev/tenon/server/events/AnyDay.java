package dev.tenon.server.events;

import dev.tenon.kernel.Money;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.entity.CustomValues;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What might be published in a day: first the birth of every aggregate that has one, then events of every other type about the
 * same few aggregates. Each event has a version of its own.
 */
final class AnyDay {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int AGGREGATES = 7;

    private final Random random;
    private long counter;

    private AnyDay(long seed) {
        this.random = new Random(seed);
    }

    static List<PublishedEvent> of(long seed, List<Class<? extends PublishedEvent>> types, int events) {
        var day = new AnyDay(seed);
        var published = new ArrayList<PublishedEvent>();
        types.stream().filter(AnyDay::isBirth).forEach(birth -> {
            for (int i = 0; i < AGGREGATES; i++) {
                published.add(day.any(birth, aggregate(i)));
            }
        });
        var others = types.stream().filter(type -> !isBirth(type)).toList();
        while (published.size() < events) {
            published.add(day.any(others.get(day.random.nextInt(others.size())), day.aggregate()));
        }
        return published;
    }

    private static boolean isBirth(Class<?> type) {
        return type.getSimpleName().endsWith("Created");
    }

    private static UUID aggregate(int number) {
        return new UUID(1, number);
    }

    private UUID aggregate() {
        return aggregate(random.nextInt(AGGREGATES));
    }

    /** A record whose first component, where it is the id of what it is about, is this. */
    private <T> T any(Class<T> type, UUID first) {
        var components = type.getRecordComponents();
        var values = Arrays.stream(components).map(this::value).toArray();
        if (components[0].getType() == UUID.class) {
            values[0] = first;
        }
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private Object value(RecordComponent component) {
        return switch (component.getType().getSimpleName()) {
            case "long" -> ++counter;
            case "boolean" -> random.nextBoolean();
            case "String" -> component.getName().equals("role") ? role() : "text " + ++counter;
            case "UUID" -> aggregate();
            case "Instant" -> DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
            case "BigDecimal" -> BigDecimal.valueOf(1L + random.nextInt(3));
            case "Optional" -> optional((ParameterizedType) component.getGenericType());
            case "LocalDate" -> DAY.plusDays(random.nextInt(3));
            case "Money" ->
                Money.ofMinor(
                        random.nextInt(-10_000, 10_000), Currency.getInstance(random.nextBoolean() ? "GBP" : "JPY"));
            case "List" -> elements((ParameterizedType) component.getGenericType());
            case "CustomValues" -> CustomValues.of(Map.of("note", "text " + ++counter));
            default -> throw new AssertionError("Say here what a day may hold of " + component);
        };
    }

    private Optional<Object> optional(ParameterizedType optional) {
        return random.nextBoolean()
                ? Optional.empty()
                : Optional.of(
                        switch (((Class<?>) optional.getActualTypeArguments()[0]).getSimpleName()) {
                            case "UUID" -> aggregate();
                            case "LocalDate" -> DAY;
                            case "Instant" -> DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
                            case "Money" -> Money.ofMinor(random.nextInt(10_000), Currency.getInstance("GBP"));
                            default -> throw new AssertionError("Say here what a day may hold of " + optional);
                        });
    }

    private String role() {
        return random.nextBoolean() ? "Billing" : "Other";
    }

    private List<Object> elements(ParameterizedType list) {
        var type = (Class<?>) list.getActualTypeArguments()[0];
        return Stream.<Object>generate(() -> any(type, aggregate()))
                .limit(random.nextInt(3))
                .toList();
    }
}
