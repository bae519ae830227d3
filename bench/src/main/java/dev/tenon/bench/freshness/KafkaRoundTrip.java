package dev.tenon.bench.freshness;

import dev.tenon.bench.figure.Numbers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.LongDeserializer;
import org.apache.kafka.common.serialization.LongSerializer;

/**
 * Messages through Kafka and nothing else: at a steady pace, whatever waits is sent in one transaction, as a relay does it, and a consumer
 * of committed messages receives it. A message is the time at which it was ready to be sent.
 */
final class KafkaRoundTrip implements AutoCloseable {
    private static final String TOPIC = "bench.round-trip";
    private static final Duration LATE = Duration.ofSeconds(5);

    private final KafkaProducer<Long, Long> producer;
    private final KafkaConsumer<Long, Long> consumer;
    private final BlockingQueue<Long> waiting = new LinkedBlockingQueue<>();
    private final Queue<Double> millis = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads;
    private final long period;

    KafkaRoundTrip(String bootstrap, int perSecond) {
        makeTopic(bootstrap);
        period = TimeUnit.SECONDS.toNanos(1) / perSecond;
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                        ProducerConfig.TRANSACTIONAL_ID_CONFIG, "bench",
                        ProducerConfig.ACKS_CONFIG, "all"),
                new LongSerializer(),
                new LongSerializer());
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                        ConsumerConfig.GROUP_ID_CONFIG, "bench",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed"),
                new LongDeserializer(),
                new LongDeserializer());
        threads = List.of(
                Thread.ofPlatform().start(this::send), Thread.ofPlatform().start(this::receive));
    }

    private static void makeTopic(String bootstrap) {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, (Object) bootstrap))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The milliseconds within which 99 of 100 messages were received. */
    double p99(Duration time) {
        millis.clear();
        long begin = System.nanoTime();
        long sent = 0;
        for (long next = begin; next < begin + time.toNanos(); next += period) {
            LockSupport.parkNanos(next - System.nanoTime());
            waiting.add(System.nanoTime());
            sent++;
        }
        long late = System.nanoTime() + LATE.toNanos();
        while (millis.size() < sent && System.nanoTime() < late) {
            LockSupport.parkNanos(period);
        }
        return Numbers.percentile(
                0.99, millis.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void send() {
        try {
            producer.initTransactions();
            while (true) {
                var batch = new ArrayList<>(List.of(waiting.take()));
                waiting.drainTo(batch);
                producer.beginTransaction();
                batch.forEach(ready -> producer.send(new ProducerRecord<>(TOPIC, ready, ready)));
                producer.commitTransaction();
            }
        } catch (InterruptedException | InterruptException _) {
            producer.close(Duration.ZERO);
        }
    }

    private void receive() {
        try {
            consumer.subscribe(List.of(TOPIC));
            while (true) {
                var records = consumer.poll(Duration.ofMillis(200));
                long now = System.nanoTime();
                records.forEach(record -> millis.add((now - record.value()) / 1e6));
            }
        } catch (WakeupException _) {
            consumer.close();
        }
    }

    @Override
    public void close() {
        threads.getFirst().interrupt();
        consumer.wakeup();
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
