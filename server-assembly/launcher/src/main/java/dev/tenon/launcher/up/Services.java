package dev.tenon.launcher.up;

import dev.tenon.infrastructure.Durability;
import dev.tenon.infrastructure.kafka.KafkaServer;
import dev.tenon.infrastructure.kafka.KafkaSettings;
import dev.tenon.infrastructure.postgres.PostgresAddress;
import dev.tenon.infrastructure.postgres.PostgresServer;
import dev.tenon.infrastructure.postgres.PostgresSettings;
import dev.tenon.infrastructure.registry.RegistryServer;
import dev.tenon.infrastructure.registry.RegistrySettings;
import dev.tenon.launcher.folder.DataFolder;
import java.util.Map;

/** Starts each service of ours with its data in the folder, and waits until it is ready. */
final class Services {
    private final DataFolder folder;
    private final PortNumbers ports;
    private final Map<String, String> variables;
    private final Running running;

    Services(UpRequest request, Running running) {
        this.folder = request.folder();
        this.ports = request.ports();
        this.variables = request.variables();
        this.running = running;
    }

    PostgresAddress database() {
        DamagedData.requireDatabase(folder);
        var settings =
                new PostgresSettings(folder.postgres(), folder.log("postgres"), ports.postgres(), Durability.DURABLE);
        var server = PostgresServer.start(settings);
        running.add(Running.Service.DATABASE, server.process(), ports.postgres());
        return server.awaitReady().address();
    }

    KafkaServer kafka() {
        var settings = new KafkaSettings(
                folder.kafka(), folder.log("kafka"), ports.kafka(), ports.kafkaController(), Durability.DURABLE);
        var server = KafkaServer.start(settings);
        running.add(Running.Service.KAFKA, server.process(), ports.kafka());
        return server.awaitReady();
    }

    RegistryServer registry(PostgresAddress database) {
        var server = RegistryServer.start(new RegistrySettings(folder.log("registry"), ports.registry(), database));
        running.add(Running.Service.REGISTRY, server.process(), ports.registry());
        return server.awaitReady();
    }

    LibertyServer server(Installation installation, Platform platform) {
        var server = LibertyServer.start(installation, folder, platform, variables);
        running.add(Running.Service.SERVER, server.process(), ports.http());
        return server.awaitReady();
    }
}
