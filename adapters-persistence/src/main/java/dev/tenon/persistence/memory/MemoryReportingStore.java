package dev.tenon.persistence.memory;

import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.Work;
import dev.tenon.reporting.ReportingSession;
import dev.tenon.reporting.ReportingStore;
import java.util.HashMap;
import java.util.Map;

/** Reporting's store in memory. */
public final class MemoryReportingStore implements ReportingStore {
    private final MemoryPlatform platform;
    private final Map<TenantId, ReportingMemory> tenants = new HashMap<>();

    /** An empty store on the platform, whose journal it reads. */
    public MemoryReportingStore(MemoryPlatform platform) {
        this.platform = platform;
    }

    @Override
    public <R> R within(TenantContext tenant, Work<ReportingSession, R> work) {
        return platform.transactions()
                .within(tenant, lease -> new MemoryReportingSession(lease, platform, memory(tenant.tenant())), work);
    }

    private ReportingMemory memory(TenantId tenant) {
        return tenants.computeIfAbsent(tenant, _ -> new ReportingMemory(platform.undo()));
    }
}
