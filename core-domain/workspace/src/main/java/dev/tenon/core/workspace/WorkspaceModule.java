package dev.tenon.core.workspace;

import dev.tenon.kernel.Ids;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.workspace.Views;
import dev.tenon.workspace.WorkspaceStore;
import java.time.Clock;

/** Workspace, ready to use. */
public record WorkspaceModule(Views views) {

    /**
     * Joins the module to its driven ports.
     *
     * @param catalog the entities around which a workspace is laid
     */
    public static WorkspaceModule create(WorkspaceStore store, EntityCatalog catalog, Ids ids, Clock clock) {
        return new WorkspaceModule(new ViewsService(store, catalog, ids, clock));
    }
}
