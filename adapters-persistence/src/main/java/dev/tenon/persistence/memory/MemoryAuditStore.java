package dev.tenon.persistence.memory;

import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.Work;
import dev.tenon.tenancy.AuditSession;
import dev.tenon.tenancy.AuditStore;

/** The audit log in memory: what every store on the same platform wrote. It is not sealed, since it ends with its program. */
public final class MemoryAuditStore implements AuditStore {
    private final MemoryPlatform platform;

    /** The audit log of the platform. */
    public MemoryAuditStore(MemoryPlatform platform) {
        this.platform = platform;
    }

    @Override
    public <R> R within(TenantContext tenant, Work<AuditSession, R> work) {
        return platform.transactions().within(tenant, lease -> new MemoryAuditSession(lease, platform), work);
    }
}
