package dev.tenon.messaging.connector;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A Kafka consumer that takes batch by batch. For one thread. */
final class BatchConsumer implements AutoCloseable {
    private static final Logger LOG = System.getLogger(BatchConsumer.class.getName());
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration CLOSE = Duration.ofSeconds(2);

    private final Consumer<String, byte[]> consumer;

    private BatchConsumer(Consumer<String, byte[]> consumer) {
        this.consumer = consumer;
    }

    static BatchConsumer open(ChannelSettings settings) {
        var consumer = new KafkaConsumer<>(settings.consumer(), new StringDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(settings.topics());
        return new BatchConsumer(consumer);
    }

    /** The next records; empty when there are none for a while. Every batch before must be settled. */
    ConsumerRecords<String, byte[]> poll() {
        var records = consumer.poll(POLL);
        if (records.isEmpty() && !records.nextOffsets().isEmpty()) {
            commit(records); // a transaction's marker, which no record follows
        }
        return records;
    }

    /** Commits where the next poll goes on, past the markers of transactions. A failure means another delivery, no more. */
    void commit(ConsumerRecords<String, byte[]> records) {
        var offsets = new HashMap<>(records.nextOffsets());
        offsets.keySet().retainAll(consumer.assignment());
        try {
            consumer.commitSync(offsets);
        } catch (InterruptException e) {
            throw e;
        } catch (KafkaException e) {
            LOG.log(Level.WARNING, "Offsets could not be committed; what they cover may be delivered again", e);
        }
    }

    /** Goes back to where these records begin. */
    void back(ConsumerRecords<String, byte[]> records) {
        var assigned = consumer.assignment();
        records.partitions().stream()
                .filter(assigned::contains)
                .forEach(partition -> consumer.seek(
                        partition, records.records(partition).getFirst().offset()));
    }

    /** How many records it knows of and has not polled. */
    long behind() {
        return consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    /** Leaves its group, also on a thread that was interrupted: who does not leave keeps the partitions from whoever comes next. */
    @Override
    public void close() {
        var interrupted = Thread.interrupted();
        try {
            consumer.close(CloseOptions.timeout(CLOSE));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
