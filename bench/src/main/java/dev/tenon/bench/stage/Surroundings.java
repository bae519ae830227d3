package dev.tenon.bench.stage;

import dev.tenon.infrastructure.Durability;
import dev.tenon.infrastructure.kafka.KafkaServer;
import dev.tenon.infrastructure.kafka.KafkaSettings;
import dev.tenon.infrastructure.postgres.PostgresAddress;
import dev.tenon.infrastructure.process.Ports;
import dev.tenon.infrastructure.registry.RegistryServer;
import dev.tenon.infrastructure.registry.RegistrySettings;
import dev.tenon.launcher.folder.DataFolder;
import dev.tenon.launcher.folder.SignIns;
import dev.tenon.launcher.up.Installation;
import dev.tenon.launcher.up.LibertyServer;
import dev.tenon.launcher.up.Platform;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Everything that the server stands on, as {@code ./tenon up} starts it, on free ports and in a folder of its own. */
public final class Surroundings implements AutoCloseable {
    private final Database database;
    private final KafkaServer kafka;
    private final RegistryServer registry;
    private final int port = Ports.free(1).getFirst();

    private Surroundings(Database database, KafkaServer kafka, RegistryServer registry) {
        this.database = database;
        this.kafka = kafka;
        this.registry = registry;
    }

    /** Starts them on an empty folder. */
    public static Surroundings start(Path root) {
        var folder = new DataFolder(root);
        var database = Database.start(folder);
        var ports = Ports.free(3);
        var kafka = KafkaServer.start(
                new KafkaSettings(folder.kafka(), folder.log("kafka"), ports.get(0), ports.get(1), Durability.DURABLE));
        var registry =
                RegistryServer.start(new RegistrySettings(folder.log("registry"), ports.get(2), database.address()));
        return new Surroundings(database, kafka.awaitReady(), registry.awaitReady());
    }

    /** The database. */
    public Database database() {
        return database;
    }

    /** The bootstrap address of Kafka. */
    public String kafka() {
        return kafka.bootstrap();
    }

    /** Where the server listens, once it runs. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Starts the server and waits until it is ready. */
    public LibertyServer server(Installation installation) {
        return server(installation, database.address());
    }

    /** The same, with a database address that leads to ours. */
    public LibertyServer server(Installation installation, PostgresAddress asSeen) {
        return LibertyServer.start(
                        installation,
                        database.folder(),
                        platform(database, asSeen, kafka(), registry.base(), address()),
                        Map.of())
                .awaitReady();
    }

    /** What the preparing steps need, without the services that they do not use. */
    static Platform platform(Database database, PostgresAddress asSeen) {
        var nowhere = URI.create("http://127.0.0.1:0");
        return platform(database, asSeen, "127.0.0.1:0", nowhere, nowhere);
    }

    private static Platform platform(
            Database database, PostgresAddress asSeen, String kafka, URI registry, URI server) {
        return new Platform(
                database.folder(), asSeen, kafka, registry, server, database.secrets(), new SignIns(List.of()));
    }

    @Override
    public void close() {
        registry.close();
        kafka.close();
        database.close();
    }
}
