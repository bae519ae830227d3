package dev.tenon.persistence.memory;

import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.tenancy.TenantModules;
import dev.tenon.tenancy.TenantRegistry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

/** The tenants in memory, by slug. */
public final class MemoryTenantRegistry implements TenantRegistry {
    private final ConcurrentSkipListMap<String, Versioned> tenants = new ConcurrentSkipListMap<>();

    /** No tenants. */
    public MemoryTenantRegistry() {}

    @Override
    public Optional<TenantProfile> find(TenantId tenant) {
        return versioned(tenant).map(Versioned::profile);
    }

    @Override
    public Optional<TenantProfile> findBySlug(String slug) {
        return Optional.ofNullable(tenants.get(slug)).map(Versioned::profile);
    }

    @Override
    public boolean add(TenantProfile profile) {
        return tenants.putIfAbsent(profile.slug(), new Versioned(1, profile)) == null;
    }

    @Override
    public Optional<TenantModules> modules(TenantId tenant) {
        return versioned(tenant)
                .map(found -> new TenantModules(found.version(), found.profile().modules()));
    }

    @Override
    public boolean replaceModules(TenantId tenant, TenantModules known, Set<ModuleId> modules) {
        return versioned(tenant)
                .filter(found -> found.version() == known.version())
                .map(found -> tenants.replace(found.profile().slug(), found, found.with(modules)))
                .orElse(false);
    }

    @Override
    public List<TenantProfile> active() {
        return tenants.values().stream().map(Versioned::profile).toList();
    }

    private Optional<Versioned> versioned(TenantId tenant) {
        return tenants.values().stream()
                .filter(found -> found.profile().id().equals(tenant))
                .findFirst();
    }

    private record Versioned(long version, TenantProfile profile) {

        Versioned with(Set<ModuleId> modules) {
            return new Versioned(
                    version + 1,
                    new TenantProfile(
                            profile.id(),
                            profile.slug(),
                            profile.name(),
                            profile.zone(),
                            profile.baseCurrency(),
                            profile.fiscalYearStart(),
                            modules));
        }
    }
}
