package dev.tenon.core.tenancy;

import dev.tenon.kernel.Ids;
import dev.tenon.tenancy.AuditLog;
import dev.tenon.tenancy.AuditStore;
import dev.tenon.tenancy.Identities;
import dev.tenon.tenancy.Passwords;
import dev.tenon.tenancy.Tenancy;
import dev.tenon.tenancy.TenantRegistry;
import dev.tenon.tenancy.Tokens;

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

    /** The audit log of every module's stores. */
    public static AuditLog auditLog(AuditStore store) {
        return new AuditLogService(store);
    }
}
