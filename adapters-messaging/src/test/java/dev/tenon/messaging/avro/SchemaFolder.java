package dev.tenon.messaging.avro;

import dev.tenon.kernel.EventType;
import dev.tenon.kernel.PublishedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.avro.SchemaFormatter;

/** The folders of released schemas and of golden bytes, in the sources and on the class path. */
final class SchemaFolder {
    private static final List<Path> MAIN = List.of(Path.of("src/main/resources"), Path.of("target/classes"));
    private static final List<Path> TEST = List.of(Path.of("src/test/resources"), Path.of("target/test-classes"));

    private SchemaFolder() {}

    /** Writes the event's next version and its golden bytes, when it differs from the last. */
    static void release(Class<? extends PublishedEvent> event) {
        var type = EventType.of(event);
        var form = new Forms().of(event.asSubclass(Record.class));
        var released = ReleasedSchemas.of(type);
        if (released.isEmpty() || !released.getLast().equals(form.schema())) {
            var version = released.size() + 1;
            var sample = Objects.requireNonNull(form.toAvro(new AnyValues(version).any(event)));
            var folders = Events.PUBLISHED.classes().contains(event) ? MAIN : TEST;
            var schema = SchemaFormatter.format("json/pretty", form.schema());
            var golden = Golden.of(form.schema(), sample).text();
            folders.forEach(folder -> write(folder.resolve(ReleasedSchemas.path(type, version)), schema));
            TEST.forEach(folder -> write(folder.resolve(Golden.path(type, version)), golden));
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
