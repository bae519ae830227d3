package dev.tenon.kernel;

import dev.tenon.kernel.Outbox.Outgoing;
import java.util.List;

/**
 * Hands a module what it missed: after it was switched on, or when it came to want events that it did not want before. The events
 * come from the journal by the same door, in order; what had its effect before is claimed and has none again. So it may be run at
 * any time, cut off, and run again.
 *
 * <p>Run it when the module is known to be on everywhere: a node may believe for some seconds that it is still off, and pass
 * events over.
 */
public final class CatchUp {
    private static final int BATCH = 500;

    private final EventHistory history;

    public CatchUp(EventHistory history) {
        this.history = history;
    }

    /**
     * Hands over everything that the tenant's journal has for the module.
     *
     * @return how many events were handed over, those included that had their effect before
     */
    public long run(TenantContext tenant, EventDoor door) {
        long handed = 0;
        var batch = after(tenant, door, 0);
        while (!batch.isEmpty()) {
            batch.forEach(door::hand);
            handed += batch.size();
            batch = after(tenant, door, batch.getLast().envelope().sequence());
        }
        return handed;
    }

    private List<Outgoing> after(TenantContext tenant, EventDoor door, long sequence) {
        return history.after(tenant, door.events(), sequence, BATCH);
    }
}
