package dev.tenon.core.invoicing;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.EncodedEvent;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.PublishedEvent;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A codec that keeps the events themselves and encodes where they lie. */
final class KeptEvents implements EventCodec {
    private final List<PublishedEvent> events = new ArrayList<>();

    @Override
    public EncodedEvent encode(PublishedEvent event) {
        events.add(event);
        var place = ByteBuffer.allocate(Integer.BYTES).putInt(events.size() - 1);
        return new EncodedEvent(EventType.of(event.getClass()), "00", Bytes.of(place.array()));
    }

    @Override
    public PublishedEvent decode(EncodedEvent encoded) {
        return events.get(ByteBuffer.wrap(encoded.payload().toArray()).getInt());
    }
}
