package dev.tenon.messaging.avro;

import static org.apache.avro.SchemaCompatibility.SchemaCompatibilityType.COMPATIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.EventType;
import dev.tenon.kernel.PublishedEvent;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.SchemaCompatibility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is released, against what the records say and against itself. */
class ReleasedSchemasTest {
    private static final String COMMAND =
            "mvn -pl adapters-messaging -am test -Dtenon.schemas=release -Dtest=ReleasedSchemasTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false";

    @BeforeAll
    static void releaseWhenAskedTo() {
        if ("release".equals(System.getProperty("tenon.schemas"))) {
            events().forEach(SchemaFolder::release);
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventsSchemaIsReleasedAsItIsNow(Class<? extends PublishedEvent> event) {
        assertThat(ReleasedSchemas.of(EventType.of(event)))
                .as("The record %s is not as it was released. When that is meant, release it: %s", event, COMMAND)
                .last()
                .isEqualTo(new Forms().of(event.asSubclass(Record.class)).schema());
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyVersionReadsEveryOther(Class<? extends PublishedEvent> event) {
        var released = ReleasedSchemas.of(EventType.of(event));

        assertThat(incompatible(released)).isEmpty();
    }

    @Test
    void aNewFieldWithoutDefaultIsFoundIncompatible() {
        var first =
                SchemaBuilder.record("Sale").fields().requiredString("number").endRecord();
        var second = SchemaBuilder.record("Sale")
                .fields()
                .requiredString("number")
                .requiredLong("tax")
                .endRecord();

        assertThat(incompatible(List.of(first, second))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("events")
    void releasedSchemasAndWhatTheyWroteNeverChange(Class<? extends PublishedEvent> event) {
        var type = EventType.of(event);
        var released = ReleasedSchemas.of(type);
        for (int version = 1; version <= released.size(); version++) {
            var schema = released.get(version - 1);
            var golden = Golden.of(type, version);

            assertThat(ReleasedSchemas.fingerprint(schema)).isEqualTo(golden.fingerprint());
            assertThat(golden.readWith(schema)).isEqualTo(golden.json());
        }
    }

    static Stream<Class<? extends PublishedEvent>> events() {
        return Events.ALL.classes().stream();
    }

    private static List<String> incompatible(List<Schema> versions) {
        return versions.stream()
                .flatMap(reader -> versions.stream()
                        .map(writer -> SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)))
                .filter(pair -> pair.getType() != COMPATIBLE)
                .map(SchemaCompatibility.SchemaPairCompatibility::getDescription)
                .toList();
    }
}
