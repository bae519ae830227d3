package dev.tenon.server.events;

import dev.tenon.kernel.Money;
import dev.tenon.kernel.PublishedEvent;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** What might be published in a day: events of every type about few aggregates, each with a version of its own. */
final class AnyDay {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int AGGREGATES = 7;

    private final Random random;
    private long version;

    private AnyDay(long seed) {
        this.random = new Random(seed);
    }

    static List<PublishedEvent> of(long seed, List<Class<? extends PublishedEvent>> types, int events) {
        var day = new AnyDay(seed);
        return IntStream.range(0, events)
                .<PublishedEvent>mapToObj(_ -> day.any(types.get(day.random.nextInt(types.size()))))
                .toList();
    }

    private <T> T any(Class<T> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(RecordComponent::getType)
                .map(this::value)
                .toArray();
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private Object value(Type type) {
        return switch (type.getTypeName()) {
            case "long" -> ++version;
            case "java.lang.String" -> "text " + random.nextInt(1_000);
            case "java.util.UUID" -> new UUID(1, random.nextInt(AGGREGATES));
            case "java.time.LocalDate" -> DAY.plusDays(random.nextInt(3));
            case "dev.tenon.kernel.Money" ->
                Money.ofMinor(
                        random.nextInt(-10_000, 10_000), Currency.getInstance(random.nextBoolean() ? "GBP" : "JPY"));
            default -> throw new AssertionError("Say here what a day may hold of " + type);
        };
    }
}
