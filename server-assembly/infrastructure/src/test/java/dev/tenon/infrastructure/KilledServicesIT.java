package dev.tenon.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.infrastructure.kafka.KafkaServer;
import dev.tenon.infrastructure.kafka.KafkaSettings;
import dev.tenon.infrastructure.postgres.PostgresServer;
import dev.tenon.infrastructure.postgres.PostgresSettings;
import dev.tenon.infrastructure.process.ChildProcess;
import dev.tenon.infrastructure.process.Ports;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledServicesIT {
    @TempDir
    private Path folder;

    @Test
    void postgresRecoversWhatWasCommittedBeforeItWasKilled() throws Exception {
        var settings = new PostgresSettings(
                folder.resolve("postgres"),
                folder.resolve("postgres.log"),
                Ports.free(1).getFirst(),
                Durability.DURABLE);
        try (var server = PostgresServer.start(settings).awaitReady()) {
            server.address().execute("postgres", "create table kept as select 42 as answer");
            kill(server.process());
        }
        try (var server = PostgresServer.start(settings).awaitReady();
                var connection = server.address().connect("postgres");
                var statement = connection.createStatement();
                var row = statement.executeQuery("select answer from kept")) {
            assertThat(row.next()).isTrue();
        }
    }

    @Test
    void kafkaKeepsItsTopicsWhenItIsKilled() throws Exception {
        var ports = Ports.free(2);
        var settings = new KafkaSettings(
                folder.resolve("kafka"),
                folder.resolve("kafka.log"),
                ports.getFirst(),
                ports.getLast(),
                Durability.DURABLE);
        Map<String, Object> address = Map.of("bootstrap.servers", settings.bootstrap());
        try (var server = KafkaServer.start(settings).awaitReady();
                var admin = Admin.create(address)) {
            admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
            kill(server.process());
        }
        try (var server = KafkaServer.start(settings).awaitReady();
                var admin = Admin.create(address)) {
            assertThat(server.process().isAlive()).isTrue();
            assertThat(admin.listTopics().names().get(30, TimeUnit.SECONDS)).contains("kept");
        }
    }

    private static void kill(ChildProcess process) {
        ProcessHandle.of(process.pid()).orElseThrow().destroyForcibly();
        process.exit().join();
    }
}
