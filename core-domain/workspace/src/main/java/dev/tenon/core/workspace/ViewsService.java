package dev.tenon.core.workspace;

import static dev.tenon.workspace.WorkspacePermissions.ADMINISTER_VIEWS;
import static dev.tenon.workspace.WorkspacePermissions.EDIT_VIEWS;
import static dev.tenon.workspace.WorkspacePermissions.READ_VIEWS;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.Action;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.Stamp;
import dev.tenon.workspace.SavedView;
import dev.tenon.workspace.ViewRefusal;
import dev.tenon.workspace.ViewSettings;
import dev.tenon.workspace.Views;
import dev.tenon.workspace.WorkspaceStore;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The door to saved views. */
final class ViewsService implements Views {
    private final WorkspaceStore store;
    private final EntityCatalog catalog;
    private final Ids ids;
    private final Clock clock;

    ViewsService(WorkspaceStore store, EntityCatalog catalog, Ids ids, Clock clock) {
        this.store = store;
        this.catalog = catalog;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Page<SavedView> list(TenantContext tenant, String entity, PageRequest page) {
        tenant.require(READ_VIEWS);
        var type = type(entity);
        if (type.isEmpty()) {
            return new Page<>(List.of(), Optional.empty());
        }
        tenant.require(type.orElseThrow().permission(Action.READ));
        return store.within(tenant, session -> session.views().list(entity, tenant.actor(), page));
    }

    @Override
    public Optional<SavedView> find(TenantContext tenant, SavedView.Id id) {
        tenant.require(READ_VIEWS);
        return store.within(tenant, session -> session.views().find(id).filter(view -> isSeen(tenant, view)));
    }

    @Override
    public Decision<SavedView, ViewRefusal> create(TenantContext tenant, String entity, ViewSettings settings) {
        tenant.require(EDIT_VIEWS);
        var type = type(entity);
        if (type.isEmpty()) {
            return invalid(List.of(new FieldFault("entity", "unknown-entity", "There is no entity " + entity)));
        }
        tenant.require(type.orElseThrow().permission(Action.READ));
        var view = new SavedView(new SavedView.Id(ids.next()), Stamp.first(now()), tenant.actor(), entity, settings);
        return store.within(tenant, session -> {
            var others = session.views().ofOwner(entity, tenant.actor());
            Decision<SavedView, ViewRefusal> decision = others.size() >= MOST_OF_OWNER
                    ? Decision.refuse(new ViewRefusal.TooManyViews(MOST_OF_OWNER))
                    : kept(view, others);
            decision.ifAccepted(views -> views.forEach(session.views()::add));
            return decision;
        });
    }

    @Override
    public Decision<SavedView, ViewRefusal> change(
            TenantContext tenant, SavedView.Id id, long version, ViewSettings settings) {
        tenant.require(EDIT_VIEWS);
        return store.within(
                tenant,
                session -> changeable(tenant, session.views().find(id), id, version, view -> {
                    if (view.settings().equals(settings)) {
                        return Decision.accept(view);
                    }
                    var next = new SavedView(id, view.stamp().next(now()), view.owner(), view.entity(), settings);
                    var decision = kept(next, session.views().ofOwner(view.entity(), view.owner()));
                    decision.ifAccepted(views -> views.forEach(session.views()::replace));
                    return decision;
                }));
    }

    @Override
    public Decision<SavedView, ViewRefusal> delete(TenantContext tenant, SavedView.Id id, long version) {
        tenant.require(EDIT_VIEWS);
        return store.within(
                tenant,
                session -> changeable(tenant, session.views().find(id), id, version, view -> {
                    session.views().remove(view);
                    return Decision.accept(view);
                }));
    }

    /** The step on the view, or why it may not be made. */
    private Decision<SavedView, ViewRefusal> changeable(
            TenantContext tenant,
            Optional<SavedView> found,
            SavedView.Id id,
            long version,
            Function<SavedView, Decision<SavedView, ViewRefusal>> step) {
        var seen = found.filter(view -> isSeen(tenant, view));
        if (seen.isEmpty()) {
            return Decision.refuse(new ViewRefusal.UnknownView(id));
        }
        var view = seen.orElseThrow();
        if (!view.owner().equals(tenant.actor()) && !tenant.may(ADMINISTER_VIEWS)) {
            return Decision.refuse(new ViewRefusal.AnothersView());
        }
        return view.stamp().version() == version
                ? step.apply(view)
                : Decision.refuse(new ViewRefusal.OutdatedView(view.stamp().version()));
    }

    /** The view, or why it cannot be kept beside the others of its owner. */
    private Decision<SavedView, ViewRefusal> kept(SavedView view, List<SavedView> others) {
        var faults = type(view.entity())
                .map(type -> new ViewRules(type).check(view.settings()))
                .orElseGet(List::of);
        if (!faults.isEmpty()) {
            return invalid(faults);
        }
        return others.stream().anyMatch(view::hasNameOf)
                ? Decision.refuse(new ViewRefusal.NameTaken(view.settings().name()))
                : Decision.accept(view);
    }

    private boolean isSeen(TenantContext tenant, SavedView view) {
        return view.isFor(tenant.actor())
                && type(view.entity())
                        .filter(type -> tenant.may(type.permission(Action.READ)))
                        .isPresent();
    }

    private Optional<? extends EntityType<?>> type(String entity) {
        return catalog.named(entity).map(EntityCatalog.Entry::type);
    }

    private static Decision<SavedView, ViewRefusal> invalid(List<FieldFault> faults) {
        return Decision.refuse(new ViewRefusal.InvalidView(faults));
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
