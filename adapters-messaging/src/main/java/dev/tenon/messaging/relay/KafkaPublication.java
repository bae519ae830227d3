package dev.tenon.messaging.relay;

import dev.tenon.kernel.EnvelopeSeal;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.messaging.KafkaConnection;
import dev.tenon.messaging.registry.RegisteredSchemas;
import dev.tenon.messaging.wire.WireMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * A transactional producer for batches, good until it throws. Opening it fences the one before, wherever that ran, and aborts
 * what that left open.
 */
final class KafkaPublication implements AutoCloseable {
    private static final Map<String, Object> SETTINGS = Map.of(
            ProducerConfig.TRANSACTIONAL_ID_CONFIG, "tenon-relay",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
            ProducerConfig.ACKS_CONFIG, "all",
            ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4",
            ProducerConfig.LINGER_MS_CONFIG, 5,
            ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000,
            ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 30_000);

    private final Producer<String, byte[]> producer;
    private final RegisteredSchemas schemas;
    private final EnvelopeSeal seal;

    private KafkaPublication(Producer<String, byte[]> producer, RegisteredSchemas schemas, EnvelopeSeal seal) {
        this.producer = producer;
        this.schemas = schemas;
        this.seal = seal;
    }

    static KafkaPublication open(KafkaConnection connection, RegisteredSchemas schemas, EnvelopeSeal seal) {
        var producer =
                new KafkaProducer<>(connection.with(SETTINGS), new StringSerializer(), new ByteArraySerializer());
        try {
            producer.initTransactions();
            return new KafkaPublication(producer, schemas, seal);
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    /** Publishes all of the batch or, when it throws, none of it; only a commit that got no answer may be either. */
    void publish(List<Outgoing> batch) {
        var records = batch.stream().map(this::record).toList();
        producer.beginTransaction();
        for (var record : records) {
            requireNoFailure(producer.send(record));
        }
        producer.commitTransaction();
    }

    /** What fails on its way is told by the commit. What fails at once waited long for a broker, and so would each record after it. */
    private static void requireNoFailure(Future<RecordMetadata> sent) {
        if (sent.state() == Future.State.FAILED) {
            throw new KafkaException("A record could not be sent", sent.exceptionNow());
        }
    }

    private ProducerRecord<String, byte[]> record(Outgoing outgoing) {
        var event = outgoing.event();
        var message = seal.seal(outgoing.envelope(), event);
        return WireMessage.record(message, schemas.id(event.type(), event.fingerprint()));
    }

    /** Does not wait: what is in flight belongs to a transaction that failed. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
