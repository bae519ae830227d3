package dev.tenon.messaging.delivery;

import dev.tenon.kernel.Actor;
import dev.tenon.kernel.EventDoor;
import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.Fault;
import dev.tenon.kernel.PermissionDenied;
import dev.tenon.kernel.SealedMessage;
import dev.tenon.kernel.UndecodableEvent;
import dev.tenon.kernel.WorkLog;
import dev.tenon.kernel.WorkNote;
import dev.tenon.messaging.deadletter.DeadLetter;
import dev.tenon.messaging.deadletter.DeadLetters;
import dev.tenon.messaging.wire.Redelivery;
import dev.tenon.messaging.wire.WireMessage;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Delivers messages through a module's door. What the module can take neither now nor later goes to the dead letters; anything else
 * that is thrown ends the delivery, to be tried again.
 */
public final class EventDelivery {
    private final EventDoor door;
    private final DeadLetters deadLetters;
    private final WorkLog log;

    /** Deliveries through this door. The log is told whose message is delivered. */
    public EventDelivery(EventDoor door, DeadLetters deadLetters, WorkLog log) {
        this.door = door;
        this.deadLetters = deadLetters;
        this.log = log;
    }

    /**
     * Delivers them in turns over the tenants, those of one tenant in their order. When it throws, all are to be delivered again.
     */
    public void deliver(Iterable<ConsumerRecord<String, byte[]>> records) {
        for (var record : Turns.of(records)) {
            if (Redelivery.isFor(record.headers(), door.module().name())) {
                deliver(record);
            }
        }
    }

    private void deliver(ConsumerRecord<String, byte[]> record) {
        try {
            var message = WireMessage.message(record);
            if (door.isSealed(message)) {
                hand(record, message);
            } else {
                bury(record, "broken-seal", "The seal does not fit the message");
            }
        } catch (UndecodableEvent e) {
            bury(record, e);
        }
    }

    /** Only a seal that fits makes the envelope worth telling. */
    private void hand(ConsumerRecord<String, byte[]> record, SealedMessage message) {
        try (var _ = log.begin(note(message.envelope()))) {
            handOrBury(record, message);
        }
    }

    private void handOrBury(ConsumerRecord<String, byte[]> record, SealedMessage message) {
        try {
            door.hand(message);
        } catch (UndecodableEvent | PermissionDenied e) {
            bury(record, e);
        }
    }

    private WorkNote note(EventEnvelope envelope) {
        var actor = new Actor.Module(door.module());
        return new WorkNote.Admitted(envelope.correlation(), envelope.tenant(), actor, Optional.of(door.module()));
    }

    private void bury(ConsumerRecord<String, byte[]> record, Fault fault) {
        bury(record, fault.code(), String.valueOf(fault.getMessage()));
    }

    private void bury(ConsumerRecord<String, byte[]> record, String code, String reason) {
        deadLetters.keep(new DeadLetter(record, door.module(), code, reason));
    }
}
