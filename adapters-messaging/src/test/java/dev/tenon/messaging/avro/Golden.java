package dev.tenon.messaging.avro;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.EventType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;

/**
 * What a released version wrote.
 *
 * @param bytes an event in its schema
 * @param json the same event, by the same schema
 */
record Golden(String fingerprint, Bytes bytes, String json) {

    static String path(EventType type, int version) {
        return "golden/" + type + "/v" + version + ".txt";
    }

    static Golden of(EventType type, int version) {
        try (var in = Golden.class.getResourceAsStream("/" + path(type, version))) {
            var lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new Golden(lines.get(0), Bytes.ofHex(lines.get(1)), lines.get(2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Golden of(Schema schema, Object value) {
        var out = new ByteArrayOutputStream();
        try {
            var encoder = EncoderFactory.get().directBinaryEncoder(out, null);
            new GenericDatumWriter<>(schema).write(value, encoder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var bytes = Bytes.of(out.toByteArray());
        return new Golden(ReleasedSchemas.fingerprint(schema), bytes, json(schema, value));
    }

    String readWith(Schema schema) {
        try {
            var decoder = DecoderFactory.get().binaryDecoder(bytes.toArray(), null);
            return json(schema, new GenericDatumReader<>(schema).read(null, decoder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return String.join("\n", List.of(fingerprint, bytes.hex(), json));
    }

    private static String json(Schema schema, Object value) {
        var out = new ByteArrayOutputStream();
        try {
            var encoder = EncoderFactory.get().jsonEncoder(schema, out);
            new GenericDatumWriter<>(schema).write(value, encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
