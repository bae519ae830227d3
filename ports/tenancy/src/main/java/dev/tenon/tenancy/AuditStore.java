package dev.tenon.tenancy;

import dev.tenon.kernel.TenantStore;

/** Driven port: lends the audit log. What the stores of the modules write is in it with their transactions. */
public interface AuditStore extends TenantStore<AuditSession> {}
