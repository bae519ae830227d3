package dev.tenon.messaging.avro;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.EncodedEvent;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.UndecodableEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;

/** One event type in Avro: written with its newest schema, read from each released one. */
record EventFormat(EventType type, Form form, String fingerprint, Map<String, DatumReader<Object>> readers) {
    private static final int USUAL_SIZE = 256;

    static EventFormat of(Class<? extends PublishedEvent> event) {
        var type = EventType.of(event);
        var form = new Forms().of(event.asSubclass(Record.class));
        var fingerprint = ReleasedSchemas.fingerprint(form.schema());
        var readers = ReleasedSchemas.of(type).stream()
                .collect(Collectors.toMap(ReleasedSchemas::fingerprint, released -> reader(released, form.schema())));
        if (!readers.containsKey(fingerprint)) {
            throw new IllegalStateException("The schema of " + event.getName() + " as it is now was never released");
        }
        return new EventFormat(type, form, fingerprint, readers);
    }

    /** Avro's fast reader resolves the schemas once and may then be used by many threads. */
    private static DatumReader<Object> reader(Schema written, Schema wanted) {
        var data = new GenericData();
        data.setFastReaderEnabled(true);
        return new GenericDatumReader<>(written, wanted, data);
    }

    EncodedEvent encode(PublishedEvent event) {
        var out = new ByteArrayOutputStream(USUAL_SIZE);
        try {
            var encoder = EncoderFactory.get().directBinaryEncoder(out, null);
            new GenericDatumWriter<>(form.schema()).write(form.toAvro(event), encoder);
            encoder.flush();
        } catch (IOException | RuntimeException e) {
            throw new UndecodableEvent("An event of type " + type + " does not fit its schema", e);
        }
        return new EncodedEvent(type, fingerprint, Bytes.of(out.toByteArray()));
    }

    PublishedEvent decode(EncodedEvent encoded) {
        var reader = Optional.ofNullable(readers.get(encoded.fingerprint()))
                .orElseThrow(() -> new UndecodableEvent("No schema of " + type + " is " + encoded.fingerprint()));
        try {
            var decoder = DecoderFactory.get().binaryDecoder(encoded.payload().toArray(), null);
            var event = (PublishedEvent) form.fromAvro(reader.read(null, decoder));
            if (!decoder.isEnd()) {
                throw new AvroRuntimeException("Bytes are left over");
            }
            return event;
        } catch (IOException | RuntimeException e) {
            throw new UndecodableEvent("The bytes do not fit schema " + encoded.fingerprint() + " of " + type, e);
        }
    }
}
