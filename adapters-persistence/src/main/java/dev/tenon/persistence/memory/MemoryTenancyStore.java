package dev.tenon.persistence.memory;

import dev.tenon.kernel.AuditEntry;
import dev.tenon.kernel.Due;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.Work;
import dev.tenon.tenancy.TenancySession;
import dev.tenon.tenancy.TenancyStore;

/** Tenancy's store in memory. */
public final class MemoryTenancyStore implements TenancyStore {
    private final MemoryPlatform platform;

    /** A store on the platform, whose audit log it tells. */
    public MemoryTenancyStore(MemoryPlatform platform) {
        this.platform = platform;
    }

    @Override
    public <R> R within(TenantContext tenant, Work<TenancySession, R> work) {
        return platform.transactions().within(tenant, lease -> new Lent(lease, platform), work);
    }

    private record Lent(Lease lease, MemoryPlatform platform) implements TenancySession {
        @Override
        public void announce(PublishedEvent event) {
            lease.use();
            platform.journal().announce(lease.tenant(), event);
        }

        @Override
        public Due due() {
            return new MemoryDue(lease, platform);
        }

        @Override
        public void audit(AuditEntry entry) {
            lease.use();
            platform.audit().add(lease.tenant(), entry);
        }
    }
}
