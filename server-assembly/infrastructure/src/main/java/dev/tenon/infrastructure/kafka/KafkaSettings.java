package dev.tenon.infrastructure.kafka;

import dev.tenon.infrastructure.Durability;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * One Kafka node, broker and controller in one.
 *
 * @param data its data folder, formatted at the first start and kept
 * @param log the file it logs to
 * @param port where clients reach it
 * @param controllerPort where it talks to itself
 */
public record KafkaSettings(Path data, Path log, int port, int controllerPort, Durability durability) {
    static final int NODE = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    /** One node keeps one copy of everything. */
    private static final Map<String, String> SINGLE_COPIES = Map.of(
            "default.replication.factor", "1",
            "min.insync.replicas", "1",
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1");

    /** The defaults are made for large machines: 50 partitions per internal topic, 128 MiB for the log cleaner. */
    private static final Map<String, String> SMALL = Map.of(
            "offsets.topic.num.partitions", "3",
            "transaction.state.log.num.partitions", "3",
            "share.coordinator.state.topic.num.partitions", "1",
            "num.network.threads", "2",
            "num.io.threads", "4",
            "log.cleaner.threads", "1",
            "log.cleaner.dedupe.buffer.size", "4194304",
            "log.segment.bytes", "33554432",
            "offsets.load.buffer.size", "1048576",
            "transaction.state.log.load.buffer.size", "1048576");

    Properties properties() {
        var properties = new Properties();
        properties.putAll(SINGLE_COPIES);
        properties.putAll(SMALL);
        properties.putAll(listeners());
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", Integer.toString(NODE));
        properties.put("log.dirs", data.toString());
        properties.put("num.partitions", "3");
        properties.put("auto.create.topics.enable", "false");
        properties.put("group.initial.rebalance.delay.ms", "0");
        if (durability == Durability.DURABLE) {
            // a killed process loses nothing; a machine that loses power may lose its last second
            properties.put("log.flush.interval.ms", "1000");
        }
        return properties;
    }

    private Map<String, String> listeners() {
        var client = "PLAINTEXT://127.0.0.1:" + port;
        var controller = "127.0.0.1:" + controllerPort;
        return Map.of(
                "listeners",
                client + "," + CONTROLLER_LISTENER + "://" + controller,
                "advertised.listeners",
                client,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT",
                "inter.broker.listener.name",
                "PLAINTEXT",
                "controller.listener.names",
                CONTROLLER_LISTENER,
                "controller.quorum.voters",
                NODE + "@" + controller);
    }

    /** Appears when the node serves; removed before it starts. */
    Path ready() {
        return data.resolveSibling(data.getFileName() + ".ready");
    }

    /** Where clients reach it. */
    public String bootstrap() {
        return "127.0.0.1:" + port;
    }
}
