package dev.tenon.persistence.memory;

import dev.tenon.kernel.EventDoor;
import dev.tenon.kernel.Outbox;
import dev.tenon.kernel.Outbox.Outgoing;
import java.util.List;

/**
 * Carries events from an outbox to the modules within one program, for embedders without Kafka. Call {@link #deliver} after a
 * command, or now and then from a thread of its own.
 */
public final class InProcessDelivery {
    private static final int PER_TENANT = 100;
    private static final int MOST = 500;

    private final Outbox outbox;
    private final List<EventDoor> doors;

    /** Delivers through these doors, one for each module that listens. */
    public InProcessDelivery(Outbox outbox, List<EventDoor> doors) {
        this.outbox = outbox;
        this.doors = List.copyOf(doors);
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
        doors.forEach(door -> door.hand(row));
    }
}
