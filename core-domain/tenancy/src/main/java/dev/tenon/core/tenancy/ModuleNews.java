package dev.tenon.core.tenancy;

import dev.tenon.kernel.Done;
import dev.tenon.kernel.DueHandler;
import dev.tenon.kernel.DueName;
import dev.tenon.kernel.DueWork;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantId;
import dev.tenon.tenancy.TenancyPermissions;
import dev.tenon.tenancy.TenancyStore;
import dev.tenon.tenancy.TenantModules;
import dev.tenon.tenancy.TenantRegistry;
import dev.tenon.tenancy.event.ModuleActivated;
import dev.tenon.tenancy.event.ModuleDeactivated;
import dev.tenon.tenancy.event.TenancyEvent;
import java.time.Instant;
import java.util.Set;

/** Tells the other modules how a module is when the switch that should have told them was cut off. */
record ModuleNews(TenantRegistry registry, TenancyStore store) implements DueHandler {
    private static final DueName NAME = new DueName(TenancyPermissions.MODULE, "module-news");

    static DueWork work(ModuleId module) {
        return new DueWork(NAME, module.name());
    }

    static TenancyEvent of(TenantId tenant, ModuleId module, TenantModules now) {
        return now.on().contains(module)
                ? new ModuleActivated(tenant.value(), now.version(), module.name())
                : new ModuleDeactivated(tenant.value(), now.version(), module.name());
    }

    @Override
    public DueName name() {
        return NAME;
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of();
    }

    @Override
    public void due(TenantContext tenant, DueWork work, Instant time) {
        registry.modules(tenant.tenant())
                .ifPresent(now -> store.within(tenant, session -> {
                    session.announce(of(tenant.tenant(), new ModuleId(work.key()), now));
                    return Done.DONE;
                }));
    }
}
