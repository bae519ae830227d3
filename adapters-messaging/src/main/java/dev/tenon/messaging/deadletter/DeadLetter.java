package dev.tenon.messaging.deadletter;

import dev.tenon.kernel.ModuleId;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A message that a module cannot take, now or later.
 *
 * @param code a stable code in lower case with hyphens, such as {@code undecodable-event}
 * @param reason for an operator; without the message's content
 */
public record DeadLetter(ConsumerRecord<String, byte[]> message, ModuleId consumer, String code, String reason) {

    /** Who could not take it and where it lay: the same message is one letter, however often it is delivered. */
    String id() {
        return consumer + "." + message.topic() + "-" + message.partition() + "-" + message.offset();
    }
}
