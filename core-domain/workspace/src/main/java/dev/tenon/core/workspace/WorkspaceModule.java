package dev.tenon.core.workspace;

import dev.tenon.kernel.DueHandler;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.entity.EntityCatalog;
import dev.tenon.workspace.BlobStore;
import dev.tenon.workspace.Files;
import dev.tenon.workspace.Views;
import dev.tenon.workspace.WorkspaceStore;
import java.time.Clock;
import java.util.List;

/**
 * Workspace, ready to use.
 *
 * @param due what it does when its time has come
 */
public record WorkspaceModule(Views views, Files files, List<DueHandler> due) {
    public WorkspaceModule {
        due = List.copyOf(due);
    }

    /**
     * Joins the module to its driven ports.
     *
     * @param catalog the entities around which a workspace is laid
     */
    public static WorkspaceModule create(
            WorkspaceStore store, BlobStore blobs, EntityCatalog catalog, Ids ids, Clock clock) {
        var records = new Records(catalog);
        var attaching = new Attaching(store, blobs, ids, clock);
        return new WorkspaceModule(
                new ViewsService(store, catalog, ids, clock),
                new FilesService(store, blobs, records, attaching),
                List.of(new Sweep(store, blobs, records, attaching, clock)));
    }
}
