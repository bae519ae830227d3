package dev.tenon.contract.workspace;

import dev.tenon.contract.StoreFixture;
import dev.tenon.contract.TestIds;
import dev.tenon.kernel.Actor;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.UserId;
import dev.tenon.kernel.entity.Operator;
import dev.tenon.kernel.entity.Sort;
import dev.tenon.kernel.entity.Stamp;
import dev.tenon.tenancy.AuditFilter;
import dev.tenon.tenancy.AuditRecord;
import dev.tenon.tenancy.AuditStore;
import dev.tenon.workspace.SavedView;
import dev.tenon.workspace.Sharing;
import dev.tenon.workspace.ViewFilter;
import dev.tenon.workspace.ViewSettings;
import dev.tenon.workspace.WorkspaceSession;
import dev.tenon.workspace.WorkspaceStore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the contracts of Workspace's store are given. */
public interface WorkspaceFixture extends StoreFixture<WorkspaceSession> {
    /** The entity of the tests. */
    String ENTITY = "crm.company";

    /** Somebody. */
    Actor ADA = new Actor.User(new UserId(new UUID(1, 1)));

    /** Somebody else. */
    Actor BOB = new Actor.User(new UserId(new UUID(1, 2)));

    /** New identifiers. */
    Ids IDS = new TestIds();

    @Override
    WorkspaceStore store();

    /** The audit log that the store tells. */
    AuditStore audit();

    /** Runs a work that writes. */
    default Done doing(TenantContext tenant, Consumer<WorkspaceSession> action) {
        return store().within(tenant, session -> {
            action.accept(session);
            return Done.DONE;
        });
    }

    /** Runs a work that reads. */
    default <R> R reading(TenantContext tenant, Function<WorkspaceSession, R> action) {
        return store().within(tenant, action::apply);
    }

    /** The newest entry of the audit log. */
    default AuditRecord told(TenantContext tenant) {
        return audit().within(tenant, session -> session.entries(AuditFilter.ALL, PageRequest.first(1)))
                .items()
                .getFirst();
    }

    /** A view with something in each part. */
    static SavedView view(Actor owner, String name, Sharing sharing) {
        var filters = List.of(
                new ViewFilter("country", Operator.IN, List.of("GB", "IE")),
                new ViewFilter("custom.region", Operator.EQ, List.of("north")));
        var settings = new ViewSettings(
                name,
                filters,
                new Sort("name", Sort.Direction.DESCENDING),
                List.of("name", "country", "custom.region"),
                sharing);
        return new SavedView(
                new SavedView.Id(UUID.randomUUID()),
                Stamp.first(Instant.parse("2026-11-23T10:15:30.123456Z")),
                owner,
                ENTITY,
                settings);
    }

    /** Its next version under another name. */
    static SavedView renamed(SavedView view, String name) {
        var was = view.settings();
        var settings = new ViewSettings(name, was.filters(), was.sort(), was.columns(), was.sharing());
        return new SavedView(
                view.id(), view.stamp().next(Instant.parse("2026-11-24T10:15:30Z")), view.owner(), ENTITY, settings);
    }

    @Override
    default void mark(WorkspaceSession session, String mark) {
        session.views().add(view(ADA, mark, Sharing.SHARED));
    }

    @Override
    default boolean isMarked(WorkspaceSession session, String mark) {
        return session.views().ofOwner(ENTITY, ADA).stream()
                .anyMatch(view -> view.settings().name().equals(mark));
    }
}
