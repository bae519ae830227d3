package dev.tenon.messaging.delivery;

import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.TenantDirectory;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.UserId;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;

/** A directory of active tenants, all with the same modules. */
public final class FakeDirectory implements TenantDirectory {
    Set<ModuleId> modules;
    Set<TenantId> tenants;

    public FakeDirectory(Set<ModuleId> modules, TenantId... tenants) {
        this.modules = modules;
        this.tenants = Set.of(tenants);
    }

    @Override
    public Optional<TenantProfile> profile(TenantId id) {
        return Optional.of(id)
                .filter(tenants::contains)
                .map(known -> new TenantProfile(
                        known, "acme", "Acme", ZoneOffset.UTC, Currency.getInstance("GBP"), Month.JANUARY, modules));
    }

    @Override
    public Optional<Set<Permission>> permissions(TenantId id, UserId user) {
        return Optional.empty();
    }
}
