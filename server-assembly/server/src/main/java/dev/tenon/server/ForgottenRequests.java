package dev.tenon.server;

import dev.tenon.kernel.Cause;
import dev.tenon.kernel.ClaimRetention;
import dev.tenon.kernel.Fault;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.WorkLog;
import dev.tenon.kernel.WorkNote;
import dev.tenon.tenancy.TenancyPermissions;
import dev.tenon.tenancy.TenantRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/** Forgets, tenant by tenant, the answers to requests that are older than an idempotency key is promised to hold. To be run daily. */
@ApplicationScoped
public class ForgottenRequests implements Runnable {
    private static final System.Logger LOG = System.getLogger(ForgottenRequests.class.getName());
    private static final Duration PROMISED = Duration.ofDays(30);

    @Inject
    private TenantRegistry registry;

    @Inject
    private TenantGate gate;

    @Inject
    private ClaimRetention retention;

    @Inject
    private Clock clock;

    @Inject
    private Ids ids;

    @Inject
    private WorkLog log;

    @Override
    public void run() {
        try {
            registry.active().forEach(profile -> forget(profile.id()));
        } catch (Fault fault) {
            LOG.log(System.Logger.Level.WARNING, "Old answers were not forgotten: " + fault.code(), fault);
        }
    }

    private void forget(TenantId tenant) {
        var housekeeping = gate.admitHousekeeping(
                tenant, TenancyPermissions.MODULE, Set.of(), ids.next(), new Cause.Job("forgotten-requests"));
        try (var _ = log.begin(WorkNote.of(housekeeping, TenancyPermissions.MODULE))) {
            retention.forgetRequestsBefore(housekeeping, clock.instant().minus(PROMISED));
        }
    }
}
