package dev.tenon.messaging.wire;

import dev.tenon.messaging.KafkaConnection;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics that are not there yet, since brokers do not create them by themselves. */
public final class KafkaTopics {
    private static final int PARTITIONS = 3;
    private static final int LIMIT_MILLIS = 10_000;

    private KafkaTopics() {}

    /**
     * Creates those that are missing, with the cluster's own replication.
     *
     * @throws KafkaException when that fails; trying again later may help
     */
    public static void ensure(KafkaConnection connection, Collection<String> names) {
        var topics = names.stream()
                .map(name -> new NewTopic(name, Optional.of(PARTITIONS), Optional.empty()))
                .toList();
        try (var admin = Admin.create(connection.with(Map.of(
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                LIMIT_MILLIS / 2,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                LIMIT_MILLIS)))) {
            admin.createTopics(topics).values().values().forEach(KafkaTopics::await);
        }
    }

    private static void await(KafkaFuture<Void> creation) {
        try {
            creation.get(LIMIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("A topic could not be created", e.getCause());
            }
        } catch (TimeoutException e) {
            throw new KafkaException("A topic could not be created in time", e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
