package dev.tenon.kernel;

import java.util.Optional;
import java.util.UUID;

/** What the log may tell of a piece of work: ids alone, nothing that names a person or says what was asked. */
public sealed interface WorkNote {

    /** Ties together everything that one request, message or job set in motion. */
    UUID correlation();

    /** A request of which nothing is known yet, or that is open to everybody. */
    record Arrived(UUID correlation) implements WorkNote {}

    /**
     * Work in a tenant.
     *
     * @param module whose work it is; empty where the door does not know
     */
    record Admitted(UUID correlation, TenantId tenant, Actor actor, Optional<ModuleId> module) implements WorkNote {}

    /** Work of a module in a tenant. */
    static WorkNote of(TenantContext tenant, ModuleId module) {
        return new Admitted(tenant.correlation(), tenant.tenant(), tenant.actor(), Optional.of(module));
    }
}
