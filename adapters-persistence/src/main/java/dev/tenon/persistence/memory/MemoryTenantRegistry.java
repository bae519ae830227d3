package dev.tenon.persistence.memory;

import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.tenancy.TenantRegistry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    public boolean replaceModules(TenantId tenant, Set<ModuleId> known, Set<ModuleId> modules) {
        return find(tenant)
                .filter(profile -> profile.modules().equals(known))
                .map(profile -> tenants.replace(profile.slug(), profile, with(profile, modules)))
                .orElse(false);
    }

    @Override
    public List<TenantProfile> active() {
        return List.copyOf(tenants.values());
    }

    private static TenantProfile with(TenantProfile profile, Set<ModuleId> modules) {
        return new TenantProfile(
                profile.id(),
                profile.slug(),
                profile.name(),
                profile.zone(),
                profile.baseCurrency(),
                profile.fiscalYearStart(),
                modules);
    }
}
