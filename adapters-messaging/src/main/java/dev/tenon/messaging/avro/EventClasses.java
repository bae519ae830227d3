package dev.tenon.messaging.avro;

import dev.tenon.kernel.EventType;
import dev.tenon.kernel.PublishedEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The published events that an installation knows.
 *
 * @param classes records, each the class of one event type
 */
public record EventClasses(List<Class<? extends PublishedEvent>> classes) {
    public EventClasses {
        classes = List.copyOf(classes);
    }

    /** The records that these sealed interfaces permit, such as everything that a module publishes. */
    public static EventClasses permittedBy(List<Class<? extends PublishedEvent>> interfaces) {
        return new EventClasses(
                interfaces.stream().flatMap(EventClasses::records).toList());
    }

    /** The types of these events. */
    public Set<EventType> types() {
        return classes.stream().map(EventType::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Class<? extends PublishedEvent>> records(Class<? extends PublishedEvent> type) {
        if (type.isRecord()) {
            return Stream.of(type);
        }
        return Optional.ofNullable(type.getPermittedSubclasses()).stream()
                .flatMap(Arrays::stream)
                .flatMap(permitted -> records(permitted.asSubclass(PublishedEvent.class)));
    }
}
