package dev.tenon.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.infrastructure.Durability;
import dev.tenon.infrastructure.fixture.TestInfrastructure;
import dev.tenon.infrastructure.kafka.KafkaServer;
import dev.tenon.infrastructure.kafka.KafkaSettings;
import dev.tenon.infrastructure.process.Ports;
import dev.tenon.kernel.TenantId;
import dev.tenon.messaging.connector.Channel;
import dev.tenon.messaging.relay.MemoryOutbox;
import dev.tenon.messaging.relay.RunningRelay;
import dev.tenon.messaging.wire.Topics;
import dev.tenon.messaging.wire.WireMessage;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker that comes late, dies and comes back, with relay and channel running all the while. */
class OutageIT {
    private final MemoryOutbox outbox = new MemoryOutbox();
    private final TenantId tenant = Sample.tenant();

    @TempDir
    Path folder;

    private KafkaSettings settings = new KafkaSettings(Path.of(""), Path.of(""), 0, 0, Durability.DISPOSABLE);

    @BeforeEach
    void choosePorts() {
        var ports = Ports.free(2);
        settings = new KafkaSettings(
                folder.resolve("kafka"),
                folder.resolve("kafka.log"),
                ports.getFirst(),
                ports.getLast(),
                Durability.DISPOSABLE);
    }

    @Test
    void nothingIsLostThroughABrokersLateStartItsDeathAndItsReturn() {
        outbox.add(Sample.batch(tenant, 10));
        var registry = TestInfrastructure.shared().registry();
        try (var relay = RunningRelay.start(outbox, KafkaConnection.to(settings.bootstrap()), registry);
                var channel = Channel.open(config(), records -> {})) {
            Until.holds("the relay missed its broker", relay::fails);
            var first = KafkaServer.start(settings).awaitReady();
            Until.holds("the first ten came", () -> distinct(channel).size() == 10);

            kill(first);
            outbox.add(Sample.batch(tenant, 10));
            Until.holds("the relay missed its broker again", relay::fails);
            try (var _ = KafkaServer.start(settings).awaitReady()) {
                Until.holds("the next ten came", () -> distinct(channel).size() == 20);
                Until.holds("the outbox was empty", () -> outbox.waiting() == 0);

                assertThat(relay.works()).isTrue();
            }
        }
    }

    private static void kill(KafkaServer server) {
        ProcessHandle.of(server.process().pid()).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
        server.close();
    }

    private static Set<UUID> distinct(Channel channel) {
        return channel.taken().stream()
                .map(record -> WireMessage.message(record).envelope().id())
                .collect(Collectors.toSet());
    }

    private Map<String, String> config() {
        return Map.of(
                "channel-name",
                "test",
                "topics",
                Topics.topic(Sample.THING),
                "bootstrap.servers",
                settings.bootstrap(),
                "group.id",
                "observer");
    }
}
