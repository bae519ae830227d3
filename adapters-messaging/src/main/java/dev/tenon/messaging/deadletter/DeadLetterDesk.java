package dev.tenon.messaging.deadletter;

import dev.tenon.messaging.KafkaConnection;
import dev.tenon.messaging.wire.Topics;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Where an operator looks through the dead letters. What is replayed is sent once more to where it lay, for the module that could
 * not take it, and is gone from the letters, in one Kafka transaction: a desk that is killed midway has done both or nothing. It
 * comes in by the same door as the first time; should the module still not take it, it becomes a letter anew.
 */
public final class DeadLetterDesk {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Map<String, Object> READING = Map.of(
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed",
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            10_000,
            ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            5_000);
    /** One desk writes at a time; a later one fences the former. */
    private static final Map<String, Object> WRITING = Map.of(
            ProducerConfig.TRANSACTIONAL_ID_CONFIG,
            "tenon-dead-letters",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            10_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            5_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            10_000);

    private final KafkaConnection kafka;

    public DeadLetterDesk(KafkaConnection kafka) {
        this.kafka = kafka;
    }

    /** All that are there, the oldest first. */
    public List<BuriedLetter> list() {
        return letters().values().stream()
                .map(LetterRecord::letter)
                .sorted(Comparator.comparing(BuriedLetter::since).thenComparing(BuriedLetter::id))
                .toList();
    }

    /** Sends it once more. Empty when there is no such letter, or no more. */
    public Optional<BuriedLetter> replay(String id) {
        return settle(id, letter -> Stream.of(letter.message(), LetterRecord.gone(id, "replayed")));
    }

    /**
     * Gives it up. The reason stays in the topic's log for a time.
     *
     * @return empty when there is no such letter, or no more
     */
    public Optional<BuriedLetter> drop(String id, String reason) {
        return settle(id, _ -> Stream.of(LetterRecord.gone(id, reason)));
    }

    private Optional<BuriedLetter> settle(String id, Settlement settlement) {
        try (var producer =
                new KafkaProducer<>(kafka.with(WRITING), new StringSerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            var letter = Optional.ofNullable(letters().get(id));
            letter.ifPresent(found -> {
                producer.beginTransaction();
                settlement.of(found).forEach(record -> {
                    var _ = producer.send(record); // the commit throws when it failed
                });
                producer.commitTransaction();
            });
            return letter.map(LetterRecord::letter);
        }
    }

    private Map<String, LetterRecord> letters() {
        var letters = new LinkedHashMap<String, LetterRecord>();
        DeadLetterTopic.ensure(kafka);
        try (var consumer =
                new KafkaConsumer<>(kafka.with(READING), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(Topics.DEAD_LETTERS).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(record -> take(letters, record));
            }
        }
        return letters;
    }

    private static void take(Map<String, LetterRecord> letters, ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            letters.remove(record.key());
        } else {
            letters.putIfAbsent(record.key(), new LetterRecord(record));
        }
    }

    @FunctionalInterface
    private interface Settlement {
        Stream<ProducerRecord<String, byte[]>> of(LetterRecord letter);
    }
}
