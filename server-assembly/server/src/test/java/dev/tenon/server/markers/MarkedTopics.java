package dev.tenon.server.markers;

import dev.tenon.messaging.KafkaConnection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Everything that was committed to any of the topics, from the beginning. */
record MarkedTopics(KafkaConnection kafka) {
    private static final Map<String, ?> SETTINGS = Map.of(
            ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");

    /**
     * A message with everything in it as one text; Avro writes texts as they are.
     *
     * @param tenant what its header says
     */
    record Message(String topic, String tenant, String text) {

        static Message of(ConsumerRecord<byte[], byte[]> sent) {
            var headers = StreamSupport.stream(sent.headers().spliterator(), false)
                    .collect(Collectors.toMap(header -> header.key(), header -> text(header.value()), (one, _) -> one));
            return new Message(
                    sent.topic(),
                    headers.getOrDefault("ce_tenant", ""),
                    text(sent.key()) + headers + text(sent.value()));
        }

        private static String text(byte[] bytes) {
            return Optional.ofNullable(bytes)
                    .map(given -> new String(given, StandardCharsets.ISO_8859_1))
                    .orElse("");
        }
    }

    List<Message> holding(String text) {
        return all().stream().filter(message -> message.text().contains(text)).toList();
    }

    List<Message> all() {
        var found = new ArrayList<Message>();
        try (var consumer =
                new KafkaConsumer<>(kafka.with(SETTINGS), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.listTopics().entrySet().stream()
                    .filter(topic -> topic.getKey().startsWith("tenon."))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(sent -> found.add(Message.of(sent)));
            }
        }
        return found;
    }
}
