package dev.tenon.persistence.memory;

import dev.tenon.kernel.EnvelopeSeal;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.EventSubscriber;
import dev.tenon.kernel.NotAdmitted;
import dev.tenon.kernel.Outbox;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.SealedMessage;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantGate;
import java.util.List;
import java.util.Optional;

/**
 * Carries events from an outbox to the subscribers within one program, for embedders without Kafka. Call {@link #deliver} after a
 * command, or now and then from a thread of its own. A tenant that is closed, or has the subscriber's module switched off, is passed over.
 */
public final class InProcessDelivery {
    private static final int PER_TENANT = 100;
    private static final int MOST = 500;

    private final Outbox outbox;
    private final EventCodec codec;
    private final TenantGate gate;
    private final EnvelopeSeal seal;
    private final List<EventSubscriber> subscribers;

    /** Delivers to these subscribers. The gate checks what the seal seals. */
    public InProcessDelivery(
            Outbox outbox, EventCodec codec, TenantGate gate, EnvelopeSeal seal, List<EventSubscriber> subscribers) {
        this.outbox = outbox;
        this.codec = codec;
        this.gate = gate;
        this.seal = seal;
        this.subscribers = List.copyOf(subscribers);
    }

    /**
     * Delivers all that waits, and what the subscribers announce meanwhile. A subscriber that throws ends it: the events that it was
     * handed with are delivered again next time, to every subscriber, where the claimed cause makes their effect happen once.
     *
     * @return how many events were delivered
     */
    public int deliver() {
        int delivered = 0;
        int batch;
        do {
            batch = outbox.drain(PER_TENANT, MOST, rows -> rows.forEach(this::deliver));
            delivered += batch;
        } while (batch > 0);
        return delivered;
    }

    private void deliver(Outgoing row) {
        var event = codec.decode(row.event());
        var message = seal.seal(row.envelope(), row.event());
        for (var subscriber : subscribers) {
            if (subscriber.events().contains(row.envelope().type())) {
                admitted(message, subscriber).ifPresent(tenant -> subscriber.on(tenant, row.envelope(), event));
            }
        }
    }

    private Optional<TenantContext> admitted(SealedMessage message, EventSubscriber subscriber) {
        try {
            return Optional.of(gate.admitMessage(message, subscriber.module(), subscriber.permissions()))
                    .filter(tenant -> tenant.modules().contains(subscriber.module()));
        } catch (NotAdmitted closed) {
            return Optional.empty();
        }
    }
}
