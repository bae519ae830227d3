package dev.tenon.core.tenancy;

import dev.tenon.kernel.AuditEntry;
import dev.tenon.kernel.AuditEntry.Subject;
import dev.tenon.kernel.CatchUpHandler;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.TenantContext;
import dev.tenon.tenancy.KnownTenants;
import dev.tenon.tenancy.ModuleState.Activation;
import dev.tenon.tenancy.TenancySession;
import dev.tenon.tenancy.TenancyStore;
import dev.tenon.tenancy.TenantModules;
import dev.tenon.tenancy.TenantRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/**
 * Switches a module. Registry and tenant are two transactions: what is promised to the tenant is written first, so that a crash in between
 * leaves a switch that is told and not made, or a catch-up without need, and never the other way round. The other modules are told
 * afterwards, since the version is not known before; {@link ModuleNews} waits to do it after a crash.
 *
 * @param spread after how long every node knows of a switch
 */
record ModuleSwitch(TenantRegistry registry, TenancyStore store, KnownTenants known, Clock clock, Duration spread) {

    /** False, and nothing is switched, when the firm's modules are no longer those of this version. */
    boolean to(TenantContext tenant, ModuleId module, Activation wanted, TenantModules former, Set<ModuleId> next) {
        store.within(tenant.because(Cause.NONE), session -> {
            session.audit(AuditEntry.of(action(wanted), new Subject("module", module.name(), 0)));
            session.due().at(ModuleNews.work(module), clock.instant().plus(spread));
            return arranged(session, module, wanted);
        });
        if (!registry.replaceModules(tenant.tenant(), former, next)) {
            return false;
        }
        known.forget(tenant.tenant());
        var now = new TenantModules(former.version() + 1, next);
        store.within(tenant.because(Cause.NONE), session -> {
            session.announce(ModuleNews.of(tenant.tenant(), module, now));
            session.due().cancel(ModuleNews.work(module));
            return arranged(session, module, wanted);
        });
        return true;
    }

    /**
     * After the switch once more, since the time that it takes to spread begins there: what a node passes over until then must be in the
     * journal when it is read.
     */
    private Done arranged(TenancySession session, ModuleId module, Activation wanted) {
        var catchUp = CatchUpHandler.work(module);
        switch (wanted) {
            case ON -> session.due().at(catchUp, clock.instant().plus(spread));
            case OFF -> session.due().cancel(catchUp);
        }
        return Done.DONE;
    }

    private static String action(Activation wanted) {
        return switch (wanted) {
            case ON -> "tenancy.module.activated";
            case OFF -> "tenancy.module.deactivated";
        };
    }
}
