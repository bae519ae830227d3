package dev.tenon.persistence.memory;

import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.Work;
import dev.tenon.kernel.entity.EntitySession;
import dev.tenon.kernel.entity.EntityStore;
import dev.tenon.kernel.entity.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Declared entities in memory. */
public final class MemoryEntityStore implements EntityStore {
    private final MemoryPlatform platform;
    private final List<EntityType<?>> types;
    private final Map<TenantId, EntityMemory> tenants = new HashMap<>();

    /** An empty store of these types on the platform. */
    public MemoryEntityStore(MemoryPlatform platform, List<EntityType<?>> types) {
        this.platform = platform;
        this.types = List.copyOf(types);
    }

    @Override
    public <R> R within(TenantContext tenant, Work<EntitySession, R> work) {
        return platform.transactions()
                .within(tenant, lease -> new MemoryEntitySession(lease, platform, memory(tenant.tenant())), work);
    }

    private EntityMemory memory(TenantId tenant) {
        return tenants.computeIfAbsent(tenant, _ -> new EntityMemory(platform.undo(), types));
    }
}
