package dev.tenon.messaging.deadletter;

import dev.tenon.messaging.KafkaConnection;
import dev.tenon.messaging.wire.KafkaTopics;
import dev.tenon.messaging.wire.Topics;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;

/** The topic of the dead letters: whatever its age, a letter stays until it is replayed or dropped. */
public final class DeadLetterTopic {
    private static final Map<String, String> KEPT = Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_COMPACT,
            TopicConfig.DELETE_RETENTION_MS_CONFIG,
            Long.toString(Duration.ofDays(90).toMillis()));

    private DeadLetterTopic() {}

    /** Creates it where it is missing, and makes it keep its letters where it does not. */
    public static void ensure(KafkaConnection connection) {
        KafkaTopics.ensure(connection, Topics.DEAD_LETTERS, KEPT);
    }
}
