package dev.tenon.infrastructure.kafka;

import dev.tenon.infrastructure.Durability;
import dev.tenon.infrastructure.process.ChildProcess;
import dev.tenon.infrastructure.process.Command;
import dev.tenon.infrastructure.process.JavaProgram;
import dev.tenon.infrastructure.process.ServiceFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/** A Kafka node as a child process on the class path of this one. A node that was killed recovers at its next start. */
public final class KafkaServer implements AutoCloseable {
    /** What its process is called. */
    public static final String NAME = "Kafka";

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final ChildProcess process;
    private final KafkaSettings settings;

    private KafkaServer(ChildProcess process, KafkaSettings settings) {
        this.process = process;
        this.settings = settings;
    }

    /** Starts a node, with a new data folder where there is none. */
    public static KafkaServer start(KafkaSettings settings) {
        forget(settings);
        return new KafkaServer(ChildProcess.start(command(settings)), settings);
    }

    private static void forget(KafkaSettings settings) {
        try {
            Files.deleteIfExists(settings.ready());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Command command(KafkaSettings settings) {
        var program = new JavaProgram(
                KafkaNode.class.getName(),
                System.getProperty("java.class.path"),
                List.of(
                        "-Xmx256m",
                        "-Dlog4j2.configurationFile=classpath:dev/tenon/infrastructure/kafka/log4j2.xml",
                        "-Dlog4j2.disableJmx=true"),
                List.of(
                        settings.data().toString(),
                        settings.log().toString(),
                        Integer.toString(settings.port()),
                        Integer.toString(settings.controllerPort()),
                        settings.durability().name()));
        var tuned = settings.durability() == Durability.DURABLE ? program.archivedAs("kafka") : program;
        return Command.of(NAME, tuned.words(), settings.log());
    }

    /**
     * Waits until it serves.
     *
     * @throws ServiceFailed when it does not
     */
    public KafkaServer awaitReady() {
        process.await(() -> Files.exists(settings.ready()), LIMIT);
        return this;
    }

    /** Where clients reach it. */
    public String bootstrap() {
        return settings.bootstrap();
    }

    /** The node's process. */
    public ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}
