package dev.tenon.persistence.memory;

import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.Work;
import dev.tenon.verticals.StepRecord;
import dev.tenon.verticals.VerticalSession;
import dev.tenon.verticals.VerticalStore;
import java.util.HashMap;
import java.util.Map;

/** The firms' configurations in memory. */
public final class MemoryVerticalStore implements VerticalStore {
    private final MemoryPlatform platform;
    private final HeldValues held;
    private final Map<TenantId, MemoryTable<Long, StepRecord>> tenants = new HashMap<>();

    /** An empty store on the platform, whose audit log it tells. */
    public MemoryVerticalStore(MemoryPlatform platform, HeldValues held) {
        this.platform = platform;
        this.held = held;
    }

    @Override
    public <R> R within(TenantContext tenant, Work<VerticalSession, R> work) {
        return platform.transactions()
                .within(
                        tenant,
                        lease -> new MemoryVerticalSession(lease, platform, steps(tenant.tenant()), held),
                        work);
    }

    private MemoryTable<Long, StepRecord> steps(TenantId tenant) {
        return tenants.computeIfAbsent(tenant, _ -> new MemoryTable<>(platform.undo()));
    }
}
