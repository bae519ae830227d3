package dev.tenon.messaging.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.infrastructure.fixture.TestInfrastructure;
import dev.tenon.messaging.Sample;
import dev.tenon.messaging.avro.Events;
import dev.tenon.messaging.avro.ReleasedSchemas;
import java.net.URI;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchemaRegistryIT {
    private static final Schema FIRST =
            SchemaBuilder.record("Sale").fields().requiredString("number").endRecord();
    private static final Schema WITH_OPTION = SchemaBuilder.record("Sale")
            .fields()
            .requiredString("number")
            .optionalString("note")
            .endRecord();
    private static final Schema WITH_DEMAND = SchemaBuilder.record("Sale")
            .fields()
            .requiredString("number")
            .requiredLong("tax")
            .endRecord();

    private final SchemaRegistry registry =
            new SchemaRegistry(TestInfrastructure.shared().registry());
    private final String subject = "test-" + UUID.randomUUID() + "-value";

    @BeforeEach
    void refuse() {
        registry.refuseIncompatibleSchemas();
    }

    @AfterEach
    void close() {
        registry.close();
    }

    @Test
    void aSchemaKeepsItsIdAndACompatibleOneGetsAnother() {
        var first = registry.register(subject, FIRST);
        var second = registry.register(subject, WITH_OPTION);

        assertThat(second).isNotEqualTo(first);
        assertThat(registry.register(subject, FIRST)).isEqualTo(first);
        assertThat(registry.register(subject, WITH_OPTION)).isEqualTo(second);
    }

    @Test
    void aSchemaThatDemandsANewFieldIsRefused() {
        registry.register(subject, FIRST);

        assertThatThrownBy(() -> registry.register(subject, WITH_DEMAND)).isInstanceOf(SchemaRefused.class);
    }

    @Test
    void aSchemaThatDropsADemandedFieldIsRefused() {
        registry.register(subject, WITH_DEMAND);

        assertThatThrownBy(() -> registry.register(subject, FIRST)).isInstanceOf(SchemaRefused.class);
    }

    @Test
    void everyReleasedVersionIsRegisteredUnderItsFingerprint() {
        var schemas = new RegisteredSchemas(registry);

        schemas.register(Events.ALL.types());

        var versions = ReleasedSchemas.of(Sample.THING);
        assertThat(versions).hasSize(2);
        assertThat(versions.stream().map(schema -> schemas.id(Sample.THING, ReleasedSchemas.fingerprint(schema))))
                .doesNotHaveDuplicates();
        assertThatThrownBy(() -> schemas.id(Sample.THING, "0123456789abcdef")).isInstanceOf(SchemaRefused.class);
    }

    @Test
    void aRegistryThatIsNotThereIsUnavailable() {
        try (var nowhere = new SchemaRegistry(URI.create("http://127.0.0.1:1/apis"))) {
            assertThatThrownBy(() -> nowhere.register(subject, FIRST)).isInstanceOf(RegistryUnavailable.class);
        }
    }
}
