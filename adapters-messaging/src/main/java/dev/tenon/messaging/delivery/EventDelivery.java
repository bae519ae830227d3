package dev.tenon.messaging.delivery;

import dev.tenon.kernel.EnvelopeSeal;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.EventSubscriber;
import dev.tenon.kernel.Fault;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.ModuleNotActive;
import dev.tenon.kernel.NotAdmitted;
import dev.tenon.kernel.PermissionDenied;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.SealedMessage;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.UndecodableEvent;
import dev.tenon.messaging.wire.WireMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Delivers messages to the subscribers of one module. A tenant that is not active, or has the module switched off, is passed
 * over: what it missed is in the journal. Anything else that a subscriber throws ends the delivery, to be tried again.
 */
public final class EventDelivery {
    private static final Logger LOG = System.getLogger(EventDelivery.class.getName());

    private final ModuleId consumer;
    private final List<EventSubscriber> subscribers;
    private final TenantGate gate;
    private final EnvelopeSeal seal;
    private final EventCodec codec;
    private final DeadLetters deadLetters;

    /** Deliveries to these subscribers, of which there is at least one and all are of one module. */
    public EventDelivery(
            List<EventSubscriber> subscribers,
            TenantGate gate,
            EnvelopeSeal seal,
            EventCodec codec,
            DeadLetters deadLetters) {
        this.consumer = moduleOf(subscribers);
        this.subscribers = List.copyOf(subscribers);
        this.gate = gate;
        this.seal = seal;
        this.codec = codec;
        this.deadLetters = deadLetters;
    }

    private static ModuleId moduleOf(List<EventSubscriber> subscribers) {
        var modules =
                subscribers.stream().map(EventSubscriber::module).distinct().toList();
        if (modules.size() != 1) {
            throw new IllegalArgumentException("The subscribers of a delivery are of one module, not of " + modules);
        }
        return modules.getFirst();
    }

    /** Delivers them in their order. When it throws, those from the failed one on are to be delivered again; all may be. */
    public void deliver(Iterable<ConsumerRecord<String, byte[]>> records) {
        records.forEach(this::deliver);
    }

    private void deliver(ConsumerRecord<String, byte[]> record) {
        opened(record).ifPresent(delivery -> {
            for (var subscriber : subscribers) {
                if (subscriber.events().contains(delivery.message().event().type())) {
                    admit(delivery, subscriber).ifPresent(tenant -> hand(delivery, tenant, subscriber));
                }
            }
        });
    }

    private record Opened(ConsumerRecord<String, byte[]> record, SealedMessage message, PublishedEvent event) {}

    private Optional<Opened> opened(ConsumerRecord<String, byte[]> record) {
        try {
            var message = WireMessage.message(record);
            if (seal.fits(message)) {
                return Optional.of(new Opened(record, message, codec.decode(message.event())));
            }
            bury(record, "broken-seal", "The seal does not fit the message");
        } catch (UndecodableEvent e) {
            bury(record, e);
        }
        return Optional.empty();
    }

    private Optional<TenantContext> admit(Opened delivery, EventSubscriber subscriber) {
        try {
            return Optional.of(gate.admitMessage(delivery.message(), subscriber.module(), subscriber.permissions()))
                    .filter(subscriber::serves);
        } catch (NotAdmitted e) {
            LOG.log(Level.DEBUG, "A message was passed over", e);
            return Optional.empty();
        }
    }

    private void hand(Opened delivery, TenantContext tenant, EventSubscriber subscriber) {
        try {
            subscriber.on(tenant, delivery.message().envelope(), delivery.event());
        } catch (ModuleNotActive e) {
            LOG.log(Level.DEBUG, "A message was passed over", e);
        } catch (PermissionDenied e) {
            bury(delivery.record(), e);
        }
    }

    private void bury(ConsumerRecord<String, byte[]> record, Fault fault) {
        bury(record, fault.code(), String.valueOf(fault.getMessage()));
    }

    private void bury(ConsumerRecord<String, byte[]> record, String code, String reason) {
        deadLetters.keep(new DeadLetter(record, consumer, code, reason));
    }
}
