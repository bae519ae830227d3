package dev.tenon.launcher;

import dev.tenon.launcher.up.PortNumbers;
import picocli.CommandLine.Option;

/** The ports, all on 127.0.0.1. */
final class PortOptions {
    @Option(names = "--http", paramLabel = "PORT", defaultValue = "9080", description = "Server (${DEFAULT-VALUE}).")
    private int http;

    @Option(
            names = "--postgres",
            paramLabel = "PORT",
            defaultValue = "15432",
            description = "PostgreSQL (${DEFAULT-VALUE}).")
    private int postgres;

    @Option(names = "--kafka", paramLabel = "PORT", defaultValue = "19092", description = "Kafka (${DEFAULT-VALUE}).")
    private int kafka;

    @Option(
            names = "--kafka-controller",
            paramLabel = "PORT",
            defaultValue = "19093",
            description = "Kafka's controller (${DEFAULT-VALUE}).")
    private int kafkaController;

    @Option(
            names = "--registry",
            paramLabel = "PORT",
            defaultValue = "18081",
            description = "Schema registry (${DEFAULT-VALUE}).")
    private int registry;

    PortNumbers numbers() {
        return new PortNumbers(http, postgres, kafka, kafkaController, registry);
    }
}
