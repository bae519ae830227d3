package dev.tenon.persistence.due;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** The time for which a work was registered, as its row keeps it: ISO 8601 text. */
final class TimeText implements Serializer {

    @Override
    public byte[] serialize(Object time) {
        return time.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] text) {
        return type.cast(Instant.parse(new String(text, StandardCharsets.UTF_8)));
    }
}
