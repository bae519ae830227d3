package dev.tenon.core.tenancy;

import dev.tenon.kernel.ClaimRetention;
import dev.tenon.kernel.DueHandler;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.JournalMonths;
import dev.tenon.kernel.TenantContext;
import dev.tenon.tenancy.AuditLog;
import dev.tenon.tenancy.AuditStore;
import dev.tenon.tenancy.Identities;
import dev.tenon.tenancy.KnownTenants;
import dev.tenon.tenancy.Modules;
import dev.tenon.tenancy.OfferedModules;
import dev.tenon.tenancy.Passwords;
import dev.tenon.tenancy.Tenancy;
import dev.tenon.tenancy.TenancyStore;
import dev.tenon.tenancy.TenantRegistry;
import dev.tenon.tenancy.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Tenancy, ready to use. */
public record TenancyModule(Tenancy tenancy) {

    /** Joins the module to its driven ports. */
    public static TenancyModule create(
            TenantRegistry registry, Identities identities, Passwords passwords, Tokens tokens, Ids ids) {
        return new TenancyModule(new TenancyService(
                new Onboarding(registry, identities, passwords, ids),
                new SignInDesk(registry, identities, passwords, tokens),
                registry));
    }

    /**
     * The modules that firms switch on and off.
     *
     * @param known is told of each switch
     * @param spread after how long every node knows of a switch; a module catches up when it has passed
     */
    public static Modules modules(
            OfferedModules offered,
            TenantRegistry registry,
            TenancyStore store,
            KnownTenants known,
            Clock clock,
            Duration spread) {
        return new ModulesService(
                registry, new ModuleRules(offered), new ModuleSwitch(registry, store, known, clock, spread));
    }

    /** What Tenancy does when its time has come. */
    public static List<DueHandler> due(
            TenantRegistry registry, TenancyStore store, ClaimRetention retention, JournalMonths months, Clock clock) {
        return List.of(new ModuleNews(registry, store), new Housekeeping(retention, months, store, clock));
    }

    /** Begins a firm's daily housekeeping, soon. Once begun it comes back by itself, and beginning it again does nothing. */
    public static void beginHousekeeping(TenancyStore store, TenantContext tenant, Clock clock) {
        Housekeeping.begin(store, tenant, clock);
    }

    /** The audit log of every module's stores. */
    public static AuditLog auditLog(AuditStore store) {
        return new AuditLogService(store);
    }
}
