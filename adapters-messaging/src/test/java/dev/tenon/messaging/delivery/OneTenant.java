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

/** A directory with one active tenant. */
public final class OneTenant implements TenantDirectory {
    private final TenantId tenant;
    Set<ModuleId> modules;

    public OneTenant(TenantId tenant, Set<ModuleId> modules) {
        this.tenant = tenant;
        this.modules = modules;
    }

    @Override
    public Optional<TenantProfile> profile(TenantId id) {
        return Optional.of(id)
                .filter(tenant::equals)
                .map(known -> new TenantProfile(
                        known, "acme", "Acme", ZoneOffset.UTC, Currency.getInstance("GBP"), Month.JANUARY, modules));
    }

    @Override
    public Optional<Set<Permission>> permissions(TenantId id, UserId user) {
        return Optional.empty();
    }
}
