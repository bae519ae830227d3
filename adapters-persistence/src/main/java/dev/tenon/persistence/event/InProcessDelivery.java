package dev.tenon.persistence.event;

import dev.tenon.kernel.EventDoor;
import dev.tenon.kernel.Outbox;
import dev.tenon.kernel.Outbox.Outgoing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Carries events from an outbox to the modules' doors within one program, for embedders without Kafka. Call {@link #deliver} after a
 * command, or now and then from a thread of its own.
 */
public final class InProcessDelivery {
    private static final int PER_TENANT = 100;
    private static final int MOST = 500;

    private final Outbox outbox;
    private final List<EventDoor> doors;

    /** Delivers through these doors. */
    public InProcessDelivery(Outbox outbox, List<EventDoor> doors) {
        this.outbox = outbox;
        this.doors = List.copyOf(doors);
    }

    /**
     * Delivers all that waits, and what the subscribers announce meanwhile. A module that throws is passed over for the rest of its
     * batch, which the others still get; then its failure is thrown, and the batch is delivered again next time, through every door,
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
        var failures = new LinkedHashMap<EventDoor, RuntimeException>();
        for (var row : batch) {
            doors.stream()
                    .filter(door -> !failures.containsKey(door))
                    .forEach(door -> hand(row, door).ifPresent(failure -> failures.put(door, failure)));
        }
        failures.values().stream().reduce(InProcessDelivery::together).ifPresent(failure -> {
            throw failure;
        });
    }

    private static Optional<RuntimeException> hand(Outgoing row, EventDoor door) {
        try {
            door.hand(row);
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of(failure);
        }
    }

    private static RuntimeException together(RuntimeException first, RuntimeException other) {
        first.addSuppressed(other);
        return first;
    }
}
