package dev.tenon.workspace;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import java.util.Optional;

/**
 * Driving port: saved views. A person sees the own and the shared ones, of entities that may be read; what is not seen is like what is not there. A view
 * is checked when it is saved. What a configuration takes away later is found out when the view is used.
 */
public interface Views {
    /** The most views that one person keeps of an entity. */
    int MOST_OF_OWNER = 100;

    /** The views of an entity, by name. */
    Page<SavedView> list(TenantContext tenant, String entity, PageRequest page);

    /** The view, where it is there for who asks. */
    Optional<SavedView> find(TenantContext tenant, SavedView.Id id);

    /** Saves a new one; accepted with it at version 1. */
    Decision<SavedView, ViewRefusal> create(TenantContext tenant, String entity, ViewSettings settings);

    /** Changes the own one, or a shared one as an administrator of views; accepted with its next version, or the same where nothing differs. */
    Decision<SavedView, ViewRefusal> change(TenantContext tenant, SavedView.Id id, long version, ViewSettings settings);

    /** Deletes it, likewise; accepted with its last version. */
    Decision<SavedView, ViewRefusal> delete(TenantContext tenant, SavedView.Id id, long version);
}
