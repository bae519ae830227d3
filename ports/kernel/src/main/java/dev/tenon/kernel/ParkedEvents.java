package dev.tenon.kernel;

import dev.tenon.kernel.Outbox.Outgoing;
import java.util.List;
import java.util.Set;

/**
 * Driven port: the events whose prerequisite has not arrived ({@link Consumption.Waiting}). A store parks them in its own
 * transaction and takes them out in the transaction in which they have their effect.
 */
public interface ParkedEvents {

    /**
     * What a module has parked under any of these prerequisites, in the order of the journal.
     *
     * @param tenant whose events; its cause is not claimed
     */
    List<Outgoing> waitingFor(TenantContext tenant, ModuleId consumer, Set<String> prerequisites);
}
