package dev.tenon.persistence.event;

import dev.tenon.kernel.EnvelopeSeal;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.EventSubscriber;
import dev.tenon.kernel.NotAdmitted;
import dev.tenon.kernel.Outbox;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.SealedMessage;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantGate;
import java.util.LinkedHashMap;
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
     * Delivers all that waits, and what the subscribers announce meanwhile. A subscriber that throws is passed over for the rest of its
     * batch, which the others still get; then its failure is thrown, and the batch is delivered again next time, to every subscriber,
     * where the claimed cause makes their effect happen once.
     *
     * @return how many events were delivered
     */
    public int deliver() {
        int delivered = 0;
        int batch;
        do {
            batch = outbox.drain(PER_TENANT, MOST, this::deliver);
            delivered += batch;
        } while (batch > 0);
        return delivered;
    }

    private void deliver(List<Outgoing> batch) {
        var failures = new LinkedHashMap<EventSubscriber, RuntimeException>();
        for (var row : batch) {
            var event = codec.decode(row.event());
            var message = seal.seal(row.envelope(), row.event());
            subscribers.stream()
                    .filter(it -> it.events().contains(row.envelope().type()) && !failures.containsKey(it))
                    .forEach(it -> hand(message, event, it).ifPresent(failure -> failures.put(it, failure)));
        }
        failures.values().stream().reduce(InProcessDelivery::together).ifPresent(failure -> {
            throw failure;
        });
    }

    private Optional<RuntimeException> hand(SealedMessage message, PublishedEvent event, EventSubscriber subscriber) {
        try {
            admitted(message, subscriber).ifPresent(tenant -> subscriber.on(tenant, message.envelope(), event));
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of(failure);
        }
    }

    private Optional<TenantContext> admitted(SealedMessage message, EventSubscriber subscriber) {
        try {
            return Optional.of(gate.admitMessage(message, subscriber.module(), subscriber.permissions()))
                    .filter(subscriber::serves);
        } catch (NotAdmitted closed) {
            return Optional.empty();
        }
    }

    private static RuntimeException together(RuntimeException first, RuntimeException other) {
        first.addSuppressed(other);
        return first;
    }
}
