package dev.tenon.kernel;

import dev.tenon.kernel.Outbox.Outgoing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one way of published events into a module, wherever they come from: the broker, the outbox, the journal, the dead letters or
 * the parking. A tenant that is not active, or has the module switched off, is passed over: what it missed is in the journal.
 *
 * <p>The claimed cause makes each event have its effect once. When an event provides what others wait for, those run before
 * {@link #hand} returns. A crash in between hands the event over again, and the claim remembers what it provided.
 */
public final class EventDoor {
    private final List<EventSubscriber> subscribers;
    private final ModuleId module;
    private final TenantGate gate;
    private final EnvelopeSeal seal;
    private final EventCodec codec;
    private final ParkedEvents parked;

    /** The door to these subscribers, of which there is at least one and all are of one module. The gate checks what the seal seals. */
    public EventDoor(
            List<EventSubscriber> subscribers,
            TenantGate gate,
            EnvelopeSeal seal,
            EventCodec codec,
            ParkedEvents parked) {
        this.subscribers = List.copyOf(subscribers);
        this.module = moduleOf(subscribers);
        this.gate = gate;
        this.seal = seal;
        this.codec = codec;
        this.parked = parked;
    }

    private static ModuleId moduleOf(List<EventSubscriber> subscribers) {
        var modules =
                subscribers.stream().map(EventSubscriber::module).distinct().toList();
        if (modules.size() != 1) {
            throw new IllegalArgumentException("The subscribers behind a door are of one module, not of " + modules);
        }
        return modules.getFirst();
    }

    /** The module behind it. */
    public ModuleId module() {
        return module;
    }

    /** What its subscribers want. */
    public Set<EventType> events() {
        return subscribers.stream()
                .flatMap(subscriber -> subscriber.events().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the seal was made over exactly this message. */
    public boolean isSealed(SealedMessage message) {
        return seal.fits(message);
    }

    /**
     * Hands a message to whoever wants it. Any exception but those named here means: later again.
     *
     * @throws UndecodableEvent when it cannot be read
     * @throws PermissionDenied when it asks of the module what its service account may not do
     */
    public void hand(SealedMessage message) {
        var event = codec.decode(message.event());
        for (var subscriber : subscribers) {
            if (subscriber.events().contains(message.event().type())) {
                admitted(message, subscriber).ifPresent(tenant -> hand(message.envelope(), event, tenant, subscriber));
            }
        }
    }

    /** Hands over what was taken from an outbox, a journal or a parking of this installation, which needs no seal to be trusted. */
    public void hand(Outgoing trusted) {
        hand(seal.seal(trusted.envelope(), trusted.event()));
    }

    private Optional<TenantContext> admitted(SealedMessage message, EventSubscriber subscriber) {
        try {
            return Optional.of(gate.admitMessage(message, module, subscriber.permissions()))
                    .filter(tenant -> tenant.modules().contains(module));
        } catch (NotAdmitted closed) {
            return Optional.empty();
        }
    }

    private void hand(EventEnvelope envelope, PublishedEvent event, TenantContext tenant, EventSubscriber subscriber) {
        try {
            switch (lookedTwice(envelope, event, tenant, subscriber)) {
                case Consumption.Taken(var provided) when !provided.isEmpty() -> release(tenant, provided);
                case Consumption.Taken _, Consumption.Waiting _ -> {}
            }
        } catch (ModuleNotActive switchedOff) {
            // between the admission and the module's own look; the journal has the event
        }
    }

    /** What it waits for may come between its look and its parking, where whoever brings it finds nothing parked. */
    private static Consumption lookedTwice(
            EventEnvelope envelope, PublishedEvent event, TenantContext tenant, EventSubscriber subscriber) {
        return switch (subscriber.on(tenant, envelope, event)) {
            case Consumption.Taken taken -> taken;
            case Consumption.Waiting _ -> subscriber.on(tenant, envelope, event);
        };
    }

    private void release(TenantContext tenant, Set<String> provided) {
        parked.waitingFor(tenant, module, provided).forEach(this::resume);
    }

    /** What cannot be taken stays parked, for an operator to see; it is no reason to refuse the event that released it. */
    private void resume(Outgoing waiting) {
        try {
            hand(waiting);
        } catch (UndecodableEvent | PermissionDenied refused) {
            // stays parked
        }
    }
}
