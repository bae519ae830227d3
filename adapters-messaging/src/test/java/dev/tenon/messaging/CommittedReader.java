package dev.tenon.messaging;

import dev.tenon.kernel.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what was committed to a topic, from the beginning, of one tenant or key. */
public final class CommittedReader {
    private static final Map<String, ?> SETTINGS = Map.of(
            ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");

    private final KafkaConnection kafka;
    private final String topic;

    public CommittedReader(KafkaConnection kafka, String topic) {
        this.kafka = kafka;
        this.topic = topic;
    }

    /** Waits for so many of the tenant's messages, and returns all of them that there are then. */
    public List<ConsumerRecord<String, byte[]>> await(TenantId tenant, int count) {
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        Until.holds(count + " messages were there", () -> {
            found.clear();
            found.addAll(all(tenant.toString()));
            return found.size() >= count;
        });
        return found;
    }

    /** All messages there are whose key begins so. */
    public List<ConsumerRecord<String, byte[]>> all(String key) {
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer =
                new KafkaConsumer<>(kafka.with(SETTINGS), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
        }
        found.removeIf(record -> !record.key().startsWith(key));
        return found;
    }
}
