package dev.tenon.messaging.connector;

import dev.tenon.messaging.KafkaConnection;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.spi.ConnectorFactory;

/**
 * What the configuration says of a channel: its {@code topics}, separated by commas, and any property of a Kafka consumer,
 * of which {@code bootstrap.servers} and {@code group.id} are needed.
 *
 * @param consumer the consumer's properties, ours included
 */
record ChannelSettings(String channel, List<String> topics, Map<String, Object> consumer) {
    private static final Map<String, Object> DEFAULTS = Map.of(
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 10, // who comes next waits for these
            ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000,
            ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 3_000,
            ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000,
            ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000,
            ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    private static final Map<String, Object> FIXED = Map.of(
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false, ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");

    ChannelSettings {
        topics = List.copyOf(topics);
        consumer = Map.copyOf(consumer);
    }

    /** A channel that no configuration names, called after its consumer group. */
    static ChannelSettings ofGroup(String group, List<String> topics, KafkaConnection kafka) {
        var consumer = new HashMap<>(DEFAULTS);
        consumer.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        consumer.putAll(FIXED);
        return new ChannelSettings(group, topics, kafka.with(consumer));
    }

    static ChannelSettings of(Config config) {
        var consumer = new HashMap<>(DEFAULTS);
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(ConsumerConfig.configNames()::contains)
                .forEach(name ->
                        config.getOptionalValue(name, String.class).ifPresent(value -> consumer.put(name, value)));
        consumer.putAll(FIXED);
        return new ChannelSettings(
                config.getValue(ConnectorFactory.CHANNEL_NAME_ATTRIBUTE, String.class),
                Arrays.asList(config.getValue("topics", String.class).trim().split(" *, *")),
                consumer);
    }
}
