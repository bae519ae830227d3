package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.StreamEvent;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.CorruptStream;
import dev.tenon.persistence.json.PortsJson;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Stream events as bytes. A type is named by its sealed parent and itself, {@code InvoiceEvent.Posted}. Version 1 is the record as
 * it is; the bytes of each version stand in the golden files of the tests.
 */
final class EventJson {
    /** The schema version that is written. */
    static final int VERSION = 1;

    /** Kept, because Java finds the cases of a sealed type anew at each call. */
    private static final ClassValue<Map<String, Class<?>>> RECORDS = new ClassValue<>() {
        @Override
        protected Map<String, Class<?>> computeValue(Class<?> family) {
            return Arrays.stream(family.getPermittedSubclasses())
                    .collect(Collectors.toUnmodifiableMap(record -> type(record, family), Function.identity()));
        }
    };

    private EventJson() {}

    static String type(StreamEvent event, Class<? extends StreamEvent> family) {
        return type(event.getClass(), family);
    }

    static Bytes write(StreamEvent event) {
        return Bytes.of(PortsJson.write(event).getBytes(StandardCharsets.UTF_8));
    }

    static <E extends StreamEvent> E read(Class<E> family, String type, int version, Bytes payload) {
        if (version != VERSION) {
            throw new CorruptStream("Version " + version + " of " + type + " is not known here");
        }
        var record = Optional.ofNullable(RECORDS.get(family).get(type))
                .orElseThrow(() -> new CorruptStream("No event is called " + type));
        return family.cast(PortsJson.read(new String(payload.toArray(), StandardCharsets.UTF_8), record));
    }

    private static String type(Class<?> record, Class<?> family) {
        return family.getSimpleName() + "." + record.getSimpleName();
    }
}
