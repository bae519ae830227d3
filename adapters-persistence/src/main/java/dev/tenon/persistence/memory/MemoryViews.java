package dev.tenon.persistence.memory;

import dev.tenon.kernel.Actor;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.entity.Folding;
import dev.tenon.workspace.SavedView;
import dev.tenon.workspace.ViewRepository;
import dev.tenon.workspace.WorkspaceAudit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The saved views as lent with a session. */
record MemoryViews(Lease lease, MemoryPlatform platform, MemoryTable<UUID, SavedView> views) implements ViewRepository {
    private static final Pages PAGES = new Pages("views");
    private static final Comparator<SavedView> BY_PLACE = Comparator.comparing(MemoryViews::place, Folding::compare);

    @Override
    public Optional<SavedView> find(SavedView.Id id) {
        lease.use();
        return views.find(id.value());
    }

    @Override
    public Page<SavedView> list(String entity, Actor reader, PageRequest page) {
        var shown = of(entity).filter(view -> view.isFor(reader)).sorted(BY_PLACE);
        var place = PAGES.place(page);
        var rest =
                place.isEmpty() ? shown : shown.filter(view -> Folding.compare(place(view), place.orElseThrow()) > 0);
        return PAGES.page(rest, page, Function.identity(), MemoryViews::place);
    }

    @Override
    public List<SavedView> ofOwner(String entity, Actor owner) {
        return of(entity).filter(view -> view.owner().equals(owner)).toList();
    }

    @Override
    public void add(SavedView view) {
        lease.use();
        if (find(view.id()).isPresent()) {
            throw new Conflict("There is a view " + view.id());
        }
        requireFreeName(view);
        views.put(view.id().value(), view);
        platform.audit().add(lease.tenant(), WorkspaceAudit.created(view));
    }

    @Override
    public void replace(SavedView view) {
        var former = at(view.id(), view.stamp().version() - 1);
        requireFreeName(view);
        views.put(view.id().value(), view);
        platform.audit().add(lease.tenant(), WorkspaceAudit.changed(former, view));
    }

    @Override
    public void remove(SavedView view) {
        at(view.id(), view.stamp().version());
        views.remove(view.id().value());
        platform.audit().add(lease.tenant(), WorkspaceAudit.deleted(view));
    }

    private SavedView at(SavedView.Id id, long version) {
        return find(id).filter(found -> found.stamp().version() == version)
                .orElseThrow(() -> new Conflict("View " + id + " is not at version " + version));
    }

    private void requireFreeName(SavedView view) {
        if (ofOwner(view.entity(), view.owner()).stream().anyMatch(view::hasNameOf)) {
            throw new Conflict("Another view has the name of " + view.id());
        }
    }

    private Stream<SavedView> of(String entity) {
        lease.use();
        return views.values().stream().filter(view -> view.entity().equals(entity));
    }

    /** No name has a line's end, so that a name's beginning stands before it. */
    private static String place(SavedView view) {
        return view.foldedName() + "\n" + view.id();
    }
}
