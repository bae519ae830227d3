package dev.tenon.messaging.connector;

import dev.tenon.messaging.KafkaConnection;
import dev.tenon.messaging.wire.KafkaTopics;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic of a test's own, written in transactions. */
record TransactionalTopic(KafkaConnection kafka, String name) {

    static TransactionalTopic create(KafkaConnection kafka) {
        var topic = new TransactionalTopic(kafka, "test-" + UUID.randomUUID());
        KafkaTopics.ensure(kafka, List.of(topic.name));
        return topic;
    }

    /** Writes these keys in one transaction each. */
    void write(List<String> keys) {
        producing(producer -> keys.forEach(key -> {
            producer.beginTransaction();
            var _ = producer.send(new ProducerRecord<>(name, key, new byte[] {1}));
            producer.commitTransaction();
        }));
    }

    /** Writes these keys in a transaction that is aborted. */
    void writeInVain(List<String> keys) {
        producing(producer -> {
            producer.beginTransaction();
            for (var key : keys) {
                var _ = producer.send(new ProducerRecord<>(name, key, new byte[] {1}));
            }
            producer.flush();
            producer.abortTransaction();
        });
    }

    /** A consumer of the group under that name, whose partitions it gets as it polls. */
    KafkaConsumer<String, byte[]> subscribed(String group, String instance) {
        var settings = Map.of(ConsumerConfig.GROUP_ID_CONFIG, group, ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance);
        var consumer = new KafkaConsumer<>(kafka.with(settings), new StringDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of(name));
        return consumer;
    }

    private void producing(Consumer<KafkaProducer<String, byte[]>> work) {
        var settings = Map.of(ProducerConfig.TRANSACTIONAL_ID_CONFIG, name);
        try (var producer =
                new KafkaProducer<>(kafka.with(settings), new StringSerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            work.accept(producer);
        }
    }

    /** Where each written partition ends. */
    Map<TopicPartition, Long> ends() {
        var partitions = List.of(0, 1, 2).stream()
                .collect(Collectors.toMap(each -> new TopicPartition(name, each), each -> OffsetSpec.latest()));
        return asked(admin -> admin.listOffsets(partitions).all()).entrySet().stream()
                .filter(end -> end.getValue().offset() > 0)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    /** What the group has committed. */
    Map<TopicPartition, Long> committed(String group) {
        return asked(admin -> admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> offset(entry.getValue())));
    }

    /** How many consumers the group has. */
    int members(String group) {
        return asked(admin -> admin.describeConsumerGroups(List.of(group)).all()).values().stream()
                .mapToInt(described -> described.members().size())
                .sum();
    }

    private static long offset(OffsetAndMetadata committed) {
        return committed.offset();
    }

    private interface Question<T> {
        org.apache.kafka.common.KafkaFuture<T> ask(Admin admin);
    }

    private <T> T asked(Question<T> question) {
        try (var admin = Admin.create(kafka.with(Map.of()))) {
            return question.ask(admin).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
