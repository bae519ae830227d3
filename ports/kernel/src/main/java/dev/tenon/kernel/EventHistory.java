package dev.tenon.kernel;

import dev.tenon.kernel.Outbox.Outgoing;
import java.util.List;
import java.util.Set;

/** Driven port: what was published in a tenant, as the event journal keeps it. */
public interface EventHistory {

    /**
     * The next events of these types, in the order of the journal. A transaction that is slow to commit may still put an event
     * before the last of them; what was published while the reader's module is active reaches it without the journal.
     *
     * @param tenant whose events; its cause is not claimed
     * @param sequence they come after this place in the journal; 0 from the beginning
     * @param most how many at most
     */
    List<Outgoing> after(TenantContext tenant, Set<EventType> types, long sequence, int most);
}
