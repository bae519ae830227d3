package dev.tenon.launcher;

import dev.tenon.messaging.KafkaConnection;
import dev.tenon.messaging.deadletter.DeadLetterDesk;
import org.apache.kafka.common.KafkaException;

/** How many messages no module could take, in words. */
final class DeadLetterCount {

    private DeadLetterCount() {}

    /** Of this broker; a broker that does not answer is no reason to say nothing of the rest. */
    static String words(KafkaConnection kafka) {
        try {
            return words(new DeadLetterDesk(kafka).list().size());
        } catch (KafkaException e) {
            return "dead letters unknown: " + e.getMessage();
        }
    }

    static String words(int count) {
        return switch (count) {
            case 0 -> "no dead letters";
            case 1 -> "1 dead letter; ./tenon dead-letters list says which";
            default -> count + " dead letters; ./tenon dead-letters list says which";
        };
    }
}
