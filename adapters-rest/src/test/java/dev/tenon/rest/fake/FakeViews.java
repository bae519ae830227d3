package dev.tenon.rest.fake;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.Stamp;
import dev.tenon.workspace.SavedView;
import dev.tenon.workspace.ViewRefusal;
import dev.tenon.workspace.ViewSettings;
import dev.tenon.workspace.Views;
import dev.tenon.workspace.WorkspacePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps views in a map, whoever asks. What is called {@code bad} is refused, and so are names of two views and changes of {@code theirs}. */
public final class FakeViews implements Views {
    private final Map<SavedView.Id, SavedView> all = new LinkedHashMap<>();

    @Override
    public Page<SavedView> list(TenantContext tenant, String entity, PageRequest page) {
        tenant.require(WorkspacePermissions.READ_VIEWS);
        var views = all.values().stream()
                .filter(view -> view.entity().equals(entity))
                .toList();
        return new Page<>(views, Optional.empty());
    }

    @Override
    public Optional<SavedView> find(TenantContext tenant, SavedView.Id id) {
        tenant.require(WorkspacePermissions.READ_VIEWS);
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Decision<SavedView, ViewRefusal> create(TenantContext tenant, String entity, ViewSettings settings) {
        tenant.require(WorkspacePermissions.EDIT_VIEWS);
        var id = new SavedView.Id(UUID.randomUUID());
        return keep(new SavedView(id, Stamp.first(FakeEntities.NOW), tenant.actor(), entity, settings));
    }

    @Override
    public Decision<SavedView, ViewRefusal> change(
            TenantContext tenant, SavedView.Id id, long version, ViewSettings settings) {
        tenant.require(WorkspacePermissions.EDIT_VIEWS);
        return refused(id, version).orElseGet(() -> {
            var view = Optional.ofNullable(all.get(id)).orElseThrow();
            return keep(new SavedView(id, view.stamp().next(FakeEntities.NOW), view.owner(), view.entity(), settings));
        });
    }

    @Override
    public Decision<SavedView, ViewRefusal> delete(TenantContext tenant, SavedView.Id id, long version) {
        tenant.require(WorkspacePermissions.EDIT_VIEWS);
        return refused(id, version)
                .orElseGet(() ->
                        Decision.accept(Optional.ofNullable(all.remove(id)).orElseThrow()));
    }

    private Optional<Decision<SavedView, ViewRefusal>> refused(SavedView.Id id, long version) {
        if (!all.containsKey(id)) {
            return Optional.of(Decision.refuse(new ViewRefusal.UnknownView(id)));
        }
        var view = Optional.ofNullable(all.get(id)).orElseThrow();
        if (view.settings().name().equals("theirs")) {
            return Optional.of(Decision.refuse(new ViewRefusal.AnothersView()));
        }
        long now = view.stamp().version();
        return now == version ? Optional.empty() : Optional.of(Decision.refuse(new ViewRefusal.OutdatedView(now)));
    }

    private Decision<SavedView, ViewRefusal> keep(SavedView view) {
        if (view.settings().name().equals("bad")) {
            var fault = new FieldFault("filters[0].field", "not-filtered", "cannot be filtered by that");
            return Decision.refuse(new ViewRefusal.InvalidView(List.of(fault)));
        }
        if (all.values().stream().anyMatch(view::hasNameOf)) {
            return Decision.refuse(new ViewRefusal.NameTaken(view.settings().name()));
        }
        all.put(view.id(), view);
        return Decision.accept(view);
    }
}
