package dev.tenon.messaging.deadletter;

import dev.tenon.messaging.KafkaConnection;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Keeps dead letters in a compacted Kafka topic. It connects when the first one comes. */
public final class KafkaDeadLetters implements DeadLetters, AutoCloseable {
    private static final Logger LOG = System.getLogger(KafkaDeadLetters.class.getName());
    private static final Map<String, Object> SETTINGS = Map.of(
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
            ProducerConfig.ACKS_CONFIG, "all",
            ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);

    private final KafkaConnection kafka;
    private final Clock clock;
    private final AtomicLong kept = new AtomicLong();
    private Optional<Producer<String, byte[]>> open = Optional.empty();

    public KafkaDeadLetters(KafkaConnection kafka, Clock clock) {
        this.kafka = kafka;
        this.clock = clock;
    }

    @Override
    public void keep(DeadLetter letter) {
        try {
            producer().send(LetterRecord.of(letter, clock.instant())).get();
        } catch (ExecutionException e) {
            throw new KafkaException("A dead letter could not be kept", e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
        kept.incrementAndGet();
        var from = letter.message();
        LOG.log(
                Level.WARNING,
                "Message {0,number,#} of {1}-{2} went to the dead letters: {3}",
                from.offset(),
                from.topic(),
                from.partition(),
                letter.code());
    }

    /** How many it kept since it was made. */
    public long kept() {
        return kept.get();
    }

    @Override
    public synchronized void close() {
        open.ifPresent(producer -> producer.close(Duration.ofSeconds(2)));
        open = Optional.empty();
    }

    private synchronized Producer<String, byte[]> producer() {
        if (open.isEmpty()) {
            DeadLetterTopic.ensure(kafka);
            open = Optional.of(
                    new KafkaProducer<>(kafka.with(SETTINGS), new StringSerializer(), new ByteArraySerializer()));
        }
        return open.orElseThrow();
    }
}
