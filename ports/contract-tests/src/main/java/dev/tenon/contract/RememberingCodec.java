package dev.tenon.contract;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.EncodedEvent;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.UndecodableEvent;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A codec for tests: its bytes are a number under which it remembers the event. It refuses events that no module publishes. */
public final class RememberingCodec implements EventCodec {
    private static final String FINGERPRINT = "00c0ffee";

    private final Map<Bytes, PublishedEvent> events = new ConcurrentHashMap<>();

    /** A codec that has seen nothing. */
    public RememberingCodec() {}

    @Override
    public EncodedEvent encode(PublishedEvent event) {
        var number = UUID.randomUUID();
        var bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(number.getMostSignificantBits())
                .putLong(number.getLeastSignificantBits());
        var encoded = new EncodedEvent(typeOf(event), FINGERPRINT, Bytes.of(bytes.array()));
        events.put(encoded.payload(), event);
        return encoded;
    }

    @Override
    public PublishedEvent decode(EncodedEvent encoded) {
        return Optional.ofNullable(events.get(encoded.payload()))
                .orElseThrow(() -> new UndecodableEvent("Not encoded here: " + encoded));
    }

    private static EventType typeOf(PublishedEvent event) {
        try {
            return EventType.of(event.getClass());
        } catch (IllegalArgumentException e) {
            throw new UndecodableEvent("Not an event that is published: " + event, e);
        }
    }
}
