package dev.tenon.persistence.memory;

import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.tenancy.TenantRegistry;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The tenants in memory, by slug. */
public final class MemoryTenantRegistry implements TenantRegistry {
    private final ConcurrentSkipListMap<String, TenantProfile> tenants = new ConcurrentSkipListMap<>();

    /** No tenants. */
    public MemoryTenantRegistry() {}

    @Override
    public Optional<TenantProfile> find(TenantId tenant) {
        return tenants.values().stream()
                .filter(profile -> profile.id().equals(tenant))
                .findFirst();
    }

    @Override
    public Optional<TenantProfile> findBySlug(String slug) {
        return Optional.ofNullable(tenants.get(slug));
    }

    @Override
    public boolean add(TenantProfile profile) {
        return tenants.putIfAbsent(profile.slug(), profile) == null;
    }

    @Override
    public List<TenantProfile> active() {
        return List.copyOf(tenants.values());
    }
}
