package dev.tenon.launcher.faults;

import dev.tenon.messaging.KafkaConnection;
import dev.tenon.messaging.wire.Topics;
import dev.tenon.messaging.wire.WireMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** All that was ever committed to the topics of events. */
final class TopicLog {
    private static final String EVENTS = "tenon.";
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Map<String, Object> SETTINGS = Map.of(
            ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");

    private final KafkaConnection kafka;

    TopicLog(KafkaConnection kafka) {
        this.kafka = kafka;
    }

    /** The ids of the events, as often as they are there. */
    List<String> ids() {
        try (var consumer =
                new KafkaConsumer<>(kafka.with(SETTINGS), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return read(consumer, consumer.endOffsets(partitions));
        }
    }

    private static Set<TopicPartition> partitions(Consumer<?, ?> consumer) {
        return consumer.listTopics(LIMIT).entrySet().stream()
                .filter(topic ->
                        topic.getKey().startsWith(EVENTS) && !topic.getKey().equals(Topics.DEAD_LETTERS))
                .flatMap(topic -> topic.getValue().stream())
                .map(found -> new TopicPartition(found.topic(), found.partition()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> read(Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        var ids = new ArrayList<String>();
        var end = Instant.now().plus(LIMIT);
        while (ends.entrySet().stream().anyMatch(one -> consumer.position(one.getKey()) < one.getValue())) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(
                        "The topics could not be read to their end within " + LIMIT.toSeconds() + " seconds");
            }
            consumer.poll(Duration.ofMillis(200))
                    .forEach(found ->
                            ids.add(WireMessage.message(found).envelope().id().toString()));
        }
        return ids;
    }
}
