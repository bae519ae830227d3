package dev.tenon.tenancy;

import dev.tenon.kernel.TenantId;

/** Driven port: what this node remembers of tenants, so as not to ask the registry each time. */
public interface KnownTenants {

    /** Asks the registry the next time. Other nodes learn of a change within their own time. */
    void forget(TenantId tenant);
}
