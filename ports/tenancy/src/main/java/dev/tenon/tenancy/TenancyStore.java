package dev.tenon.tenancy;

import dev.tenon.kernel.TenantStore;

/** Driven port: lends what Tenancy does within a tenant's own data. */
public interface TenancyStore extends TenantStore<TenancySession> {}
