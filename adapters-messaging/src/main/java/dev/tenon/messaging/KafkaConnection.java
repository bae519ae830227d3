package dev.tenon.messaging;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;

/**
 * How clients reach Kafka.
 *
 * @param properties {@code bootstrap.servers} and whatever else a client needs to connect, such as its security settings
 */
public record KafkaConnection(Map<String, String> properties) {
    public KafkaConnection {
        properties = Map.copyOf(properties);
    }

    /** A cluster without security at these addresses. */
    public static KafkaConnection to(String bootstrap) {
        return new KafkaConnection(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap));
    }

    /** These properties and those of one client. */
    public Map<String, Object> with(Map<String, ?> client) {
        var all = new HashMap<String, Object>(properties);
        all.putAll(client);
        return Map.copyOf(all);
    }
}
