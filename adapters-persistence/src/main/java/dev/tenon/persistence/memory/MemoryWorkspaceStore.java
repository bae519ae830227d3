package dev.tenon.persistence.memory;

import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.Work;
import dev.tenon.workspace.WorkspaceSession;
import dev.tenon.workspace.WorkspaceStore;
import java.util.HashMap;
import java.util.Map;

/** Workspace's store in memory. */
public final class MemoryWorkspaceStore implements WorkspaceStore {
    private final MemoryPlatform platform;
    private final Map<TenantId, WorkspaceMemory> tenants = new HashMap<>();

    /** An empty store on the platform. */
    public MemoryWorkspaceStore(MemoryPlatform platform) {
        this.platform = platform;
    }

    @Override
    public <R> R within(TenantContext tenant, Work<WorkspaceSession, R> work) {
        return platform.transactions()
                .within(tenant, lease -> new MemoryWorkspaceSession(lease, platform, memory(tenant.tenant())), work);
    }

    private WorkspaceMemory memory(TenantId tenant) {
        return tenants.computeIfAbsent(tenant, _ -> new WorkspaceMemory(platform.undo()));
    }
}
