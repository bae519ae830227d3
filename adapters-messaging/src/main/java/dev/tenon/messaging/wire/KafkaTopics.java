package dev.tenon.messaging.wire;

import dev.tenon.messaging.KafkaConnection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
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
        try (var admin = admin(connection)) {
            create(admin, names.stream().map(KafkaTopics::topic).toList());
        }
    }

    /**
     * Creates one with these settings, and gives them to it where it is there already.
     *
     * @throws KafkaException when that fails; trying again later may help
     */
    public static void ensure(KafkaConnection connection, String name, Map<String, String> settings) {
        var changes = settings.entrySet().stream()
                .map(setting -> new ConfigEntry(setting.getKey(), setting.getValue()))
                .map(setting -> new AlterConfigOp(setting, AlterConfigOp.OpType.SET))
                .toList();
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, name);
        try (var admin = admin(connection)) {
            create(admin, List.of(topic(name).configs(settings)));
            await(admin.incrementalAlterConfigs(Map.of(resource, changes)).all());
        }
    }

    private static Admin admin(KafkaConnection connection) {
        return Admin.create(connection.with(Map.of(
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                LIMIT_MILLIS / 2,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                LIMIT_MILLIS)));
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, Optional.of(PARTITIONS), Optional.empty());
    }

    private static void create(Admin admin, List<NewTopic> topics) {
        admin.createTopics(topics).values().values().forEach(KafkaTopics::await);
    }

    private static void await(KafkaFuture<Void> change) {
        try {
            change.get(LIMIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("A topic could not be prepared", e.getCause());
            }
        } catch (TimeoutException e) {
            throw new KafkaException("A topic could not be prepared in time", e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
