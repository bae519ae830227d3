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
import dev.tenon.kernel.WorkLog;
import dev.tenon.kernel.entity.Action;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.shape.Shapes;
import dev.tenon.persistence.due.DueHandlers;
import dev.tenon.persistence.memory.InProcessDue;
import dev.tenon.persistence.memory.MemoryBlobStore;
import dev.tenon.persistence.memory.MemoryEntityStore;
import dev.tenon.persistence.memory.MemoryPlatform;
import dev.tenon.persistence.memory.MemoryWorkspaceStore;
import dev.tenon.workspace.BlobId;
import dev.tenon.workspace.BlobStore;
import dev.tenon.workspace.Files;
import dev.tenon.workspace.RecordRef;
import dev.tenon.workspace.Views;
import dev.tenon.workspace.WorkspacePermissions;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final BlobStore blobs = new MemoryBlobStore(platform);
    private final WorkspaceModule module =
            WorkspaceModule.create(new MemoryWorkspaceStore(platform), blobs, catalog, ids, clock);

    Views views() {
        return module.views();
    }

    Files files() {
        return module.files();
    }

    MovableClock clock() {
        return clock;
    }

    /** Runs what is due. */
    InProcessDue due() {
        return new InProcessDue(platform, new DueHandlers(module.due(), tenants.gate(), ids, WorkLog.SILENT));
    }

    /** Everything that is kept of the contents. */
    List<BlobId> blobs(TenantContext tenant) {
        return blobs.putBefore(tenant, clock.instant().plusSeconds(1), BlobId.FIRST, 1_000);
    }

    /** What a program that was cut off left. */
    BlobId leftover(TenantContext tenant) {
        return blobs.put(tenant, new ByteArrayInputStream(new byte[] {9}));
    }

    /** A new ticket. */
    RecordRef ticket(TenantContext tenant) {
        var values = FieldValues.of(Map.of("title", "Ticket", "seats", 1L));
        var made = accepted(catalog.of(Ticket.TYPE).create(tenant, values));
        return new RecordRef("sample.ticket", made.id().value());
    }

    /** The ticket is gone, and its files are not asked. */
    void delete(TenantContext tenant, RecordRef ticket) {
        accepted(catalog.of(Ticket.TYPE).delete(tenant, ticket.id(), 1));
    }

    /** One who does everything with tickets. */
    TenantContext clerk() {
        return person(READ, EDIT, Ticket.TYPE.permission(Action.DELETE));
    }

    /** One who does everything with tickets in another firm. */
    TenantContext stranger() {
        return tenants.onboard(firm(new UUID(0, 2)), Set.of(READ, EDIT));
    }

    /** One more of the firm's people. */
    TenantContext person(Permission... permissions) {
        return tenants.onboard(firm(new UUID(0, 1)), Set.of(permissions));
    }

    /** One who saves views of tickets. */
    TenantContext saver(Permission... more) {
        var permissions = new HashSet<>(Set.of(more));
        permissions.addAll(Set.of(READ, WorkspacePermissions.READ_VIEWS, WorkspacePermissions.EDIT_VIEWS));
        return tenants.onboard(firm(new UUID(0, 1)), permissions);
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

    private static TenantProfile firm(UUID id) {
        return new TenantProfile(
                new TenantId(id),
                "acme-" + id,
                "Acme",
                ZoneId.of("Europe/London"),
                Currency.getInstance("GBP"),
                Month.JANUARY,
                Set.of(WorkspacePermissions.MODULE, new ModuleId("sample")));
    }
}
