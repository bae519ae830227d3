package dev.tenon.messaging.delivery;

import dev.tenon.messaging.wire.WireMessage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Records in turns over the tenants, one each, so that one tenant's thousands do not hold up another's few. Those of one tenant keep
 * their order; between tenants there is none to keep.
 */
final class Turns {

    private Turns() {}

    static List<ConsumerRecord<String, byte[]>> of(Iterable<ConsumerRecord<String, byte[]>> records) {
        var waiting = new LinkedHashMap<Optional<String>, Queue<ConsumerRecord<String, byte[]>>>();
        for (var record : records) {
            waiting.computeIfAbsent(WireMessage.claimedTenant(record.headers()), _ -> new ArrayDeque<>())
                    .add(record);
        }
        var turns = new ArrayList<ConsumerRecord<String, byte[]>>();
        while (!waiting.isEmpty()) {
            waiting.values().forEach(queue -> turns.add(queue.remove()));
            waiting.values().removeIf(Queue::isEmpty);
        }
        return turns;
    }
}
