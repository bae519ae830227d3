package dev.tenon.messaging.avro;

import dev.tenon.kernel.EncodedEvent;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.UndecodableEvent;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Encodes the records of published events as Avro's binary form, and reads what any released schema wrote. */
public final class AvroEventCodec implements EventCodec {
    private final Map<Class<?>, EventFormat> byClass;
    private final Map<EventType, EventFormat> byType;

    /**
     * A codec for these events.
     *
     * @throws IllegalStateException when the newest released schema of one is not the one that its record has now
     */
    public AvroEventCodec(EventClasses events) {
        byClass = events.classes().stream().collect(Collectors.toMap(Function.identity(), EventFormat::of));
        byType = byClass.values().stream().collect(Collectors.toMap(EventFormat::type, Function.identity()));
    }

    @Override
    public EncodedEvent encode(PublishedEvent event) {
        return known(byClass.get(event.getClass()), event.getClass().getName()).encode(event);
    }

    @Override
    public PublishedEvent decode(EncodedEvent encoded) {
        return known(byType.get(encoded.type()), encoded.type().toString()).decode(encoded);
    }

    private static EventFormat known(@Nullable EventFormat format, String event) {
        return Optional.ofNullable(format)
                .orElseThrow(() -> new UndecodableEvent("The event " + event + " is not known here"));
    }
}
