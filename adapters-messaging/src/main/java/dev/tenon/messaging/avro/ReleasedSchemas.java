package dev.tenon.messaging.avro;

import dev.tenon.kernel.EventType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.jspecify.annotations.Nullable;

/** The schemas that were released, from {@code schemas/<module>.<event>/v<version>.avsc} on the class path. */
public final class ReleasedSchemas {

    private ReleasedSchemas() {}

    /** Every released schema of the type, the oldest first; empty when it was never released. */
    public static List<Schema> of(EventType type) {
        return IntStream.iterate(1, version -> version + 1)
                .mapToObj(version -> path(type, version))
                .map(ReleasedSchemas::parsed)
                .takeWhile(schemas -> !schemas.isEmpty())
                .flatMap(List::stream)
                .toList();
    }

    /** Names a schema by CRC-64-AVRO of its canonical form, in hexadecimal. */
    public static String fingerprint(Schema schema) {
        return "%016x".formatted(SchemaNormalization.parsingFingerprint64(schema));
    }

    /** Where a version is kept, relative to the class path. */
    static String path(EventType type, int version) {
        return "schemas/" + type + "/v" + version + ".avsc";
    }

    private static List<Schema> parsed(String path) {
        try (var in = open(path)) {
            return in == null ? List.of() : List.of(new Schema.Parser().parse(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The schema " + path + " cannot be read", e);
        }
    }

    private static @Nullable InputStream open(String path) {
        var loader = Objects.requireNonNull(ReleasedSchemas.class.getClassLoader());
        return loader.getResourceAsStream(path);
    }
}
