package dev.tenon.core.workspace;

import dev.tenon.contract.MovableClock;
import dev.tenon.contract.RememberingCodec;
import dev.tenon.contract.TestIds;
import dev.tenon.contract.TestTenants;
import dev.tenon.core.kernel.Declared;
import dev.tenon.core.kernel.EntityServices;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.TenantProfile;
import dev.tenon.kernel.entity.Action;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.kernel.shape.Shapes;
import dev.tenon.persistence.memory.MemoryEntityStore;
import dev.tenon.persistence.memory.MemoryPlatform;
import dev.tenon.persistence.memory.MemoryWorkspaceStore;
import dev.tenon.workspace.Views;
import dev.tenon.workspace.WorkspacePermissions;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A workspace around tickets over stores in memory, and people of one firm. */
final class Office {
    static final Permission READ = Ticket.TYPE.permission(Action.READ);
    static final Permission EDIT = Ticket.TYPE.permission(Action.EDIT);

    private final TestIds ids = new TestIds();
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T10:00:00Z"));
    private final MemoryPlatform platform = new MemoryPlatform(new RememberingCodec(), ids, clock);
    private final TestTenants tenants = new TestTenants(_ -> {});
    private final EntityCatalog catalog = EntityServices.create(
            new MemoryEntityStore(platform, List.of(Ticket.TYPE)),
            ids,
            clock,
            Shapes.NONE,
            List.of(new Declared<>(Ticket.TYPE)));
    private final WorkspaceModule module =
            WorkspaceModule.create(new MemoryWorkspaceStore(platform), catalog, ids, clock);

    Views views() {
        return module.views();
    }

    /** One more of the firm's people. */
    TenantContext person(Permission... permissions) {
        return tenants.onboard(firm(), Set.of(permissions));
    }

    /** One who saves views of tickets. */
    TenantContext saver(Permission... more) {
        var permissions = new HashSet<>(Set.of(more));
        permissions.addAll(Set.of(READ, WorkspacePermissions.READ_VIEWS, WorkspacePermissions.EDIT_VIEWS));
        return tenants.onboard(firm(), permissions);
    }

    static <E, R> E accepted(Decision<E, R> decision) {
        return switch (decision) {
            case Decision.Accepted<E, R>(var made) -> made.getFirst();
            case Decision.Refused<E, R>(var refusal) -> throw new AssertionError(refusal);
        };
    }

    static <E, R> R refused(Decision<E, R> decision) {
        return switch (decision) {
            case Decision.Accepted<E, R>(var made) -> throw new AssertionError(made);
            case Decision.Refused<E, R>(var refusal) -> refusal;
        };
    }

    private static TenantProfile firm() {
        return new TenantProfile(
                new TenantId(new UUID(0, 1)),
                "acme",
                "Acme",
                ZoneId.of("Europe/London"),
                Currency.getInstance("GBP"),
                Month.JANUARY,
                Set.of(WorkspacePermissions.MODULE, new ModuleId("sample")));
    }
}
