package dev.tenon.server;

import dev.tenon.core.tenancy.TenancyModule;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Fault;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.tenancy.TenancyPermissions;
import dev.tenon.tenancy.TenancyStore;
import dev.tenon.tenancy.TenantRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;

/** Begins, after a start, the housekeeping of every firm for which it was not begun yet; from then on it keeps itself up. */
@ApplicationScoped
public class FirstHousekeeping {
    private static final System.Logger LOG = System.getLogger(FirstHousekeeping.class.getName());

    @Inject
    private TenantRegistry registry;

    @Inject
    private TenantGate gate;

    @Inject
    private TenancyStore store;

    @Inject
    private Clock clock;

    @Inject
    private Ids ids;

    void begin() {
        try {
            registry.active().stream().map(TenantProfile::id).forEach(this::begin);
        } catch (Fault fault) {
            LOG.log(System.Logger.Level.ERROR, "Not all housekeeping was begun: " + fault.code(), fault);
        }
    }

    private void begin(TenantId tenant) {
        var admitted = gate.admitHousekeeping(
                tenant, TenancyPermissions.MODULE, Set.of(), ids.next(), new Cause.Job("first-housekeeping"));
        TenancyModule.beginHousekeeping(store, admitted, clock);
    }
}
