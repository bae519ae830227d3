package dev.tenon.messaging.delivery;

import dev.tenon.messaging.KafkaConnection;
import dev.tenon.messaging.wire.KafkaTopics;
import dev.tenon.messaging.wire.Topics;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Dead letters as a Kafka topic: the message as it was, with headers that say where it lay ({@code dead_topic}, {@code
 * dead_partition}, {@code dead_offset}), who could not take it ({@code dead_consumer}) and why ({@code dead_code}, {@code
 * dead_reason}). It connects when the first one comes.
 */
public final class KafkaDeadLetters implements DeadLetters, AutoCloseable {
    private static final Logger LOG = System.getLogger(KafkaDeadLetters.class.getName());
    private static final Map<String, Object> SETTINGS = Map.of(
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
            ProducerConfig.ACKS_CONFIG, "all",
            ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);

    private final KafkaConnection kafka;
    private Optional<Producer<String, byte[]>> open = Optional.empty();

    public KafkaDeadLetters(KafkaConnection kafka) {
        this.kafka = kafka;
    }

    @Override
    public void keep(DeadLetter letter) {
        try {
            producer().send(record(letter)).get();
        } catch (ExecutionException e) {
            throw new KafkaException("A dead letter could not be kept", e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
        var from = letter.message();
        LOG.log(
                Level.WARNING,
                "Message {0,number,#} of {1}-{2} went to the dead letters: {3}",
                from.offset(),
                from.topic(),
                from.partition(),
                letter.code());
    }

    @Override
    public synchronized void close() {
        open.ifPresent(producer -> producer.close(Duration.ofSeconds(2)));
        open = Optional.empty();
    }

    private synchronized Producer<String, byte[]> producer() {
        if (open.isEmpty()) {
            KafkaTopics.ensure(kafka, List.of(Topics.DEAD_LETTERS));
            open = Optional.of(
                    new KafkaProducer<>(kafka.with(SETTINGS), new StringSerializer(), new ByteArraySerializer()));
        }
        return open.orElseThrow();
    }

    private static ProducerRecord<String, byte[]> record(DeadLetter letter) {
        var from = letter.message();
        var record = new ProducerRecord<>(Topics.DEAD_LETTERS, null, from.key(), from.value(), from.headers());
        Map.of(
                        "dead_topic", from.topic(),
                        "dead_partition", from.partition(),
                        "dead_offset", from.offset(),
                        "dead_consumer", letter.consumer(),
                        "dead_code", letter.code(),
                        "dead_reason", letter.reason())
                .forEach((name, value) ->
                        record.headers().add(name, value.toString().getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
