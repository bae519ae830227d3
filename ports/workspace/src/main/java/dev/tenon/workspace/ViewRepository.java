package dev.tenon.workspace;

import dev.tenon.kernel.Actor;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import java.util.List;
import java.util.Optional;

/** The saved views, lent with a session. Each write leaves its audit entry. */
public interface ViewRepository {

    /** The view, whoever's it is. */
    Optional<SavedView> find(SavedView.Id id);

    /** The views of the entity that are there for the reader, by folded name and then by id. */
    Page<SavedView> list(String entity, Actor reader, PageRequest page);

    /** The owner's views of the entity, in no order. */
    List<SavedView> ofOwner(String entity, Actor owner);

    /** Adds a view; a name that another transaction took for its owner and entity runs the work again. */
    void add(SavedView view);

    /** Replaces the view's former version; a version that another transaction made runs the work again. */
    void replace(SavedView view);

    /** Removes this version of the view; one that another transaction changed runs the work again. */
    void remove(SavedView view);
}
