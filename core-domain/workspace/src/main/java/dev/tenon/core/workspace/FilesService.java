package dev.tenon.core.workspace;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.Action;
import dev.tenon.workspace.AttachFile;
import dev.tenon.workspace.AttachedFile;
import dev.tenon.workspace.BlobId;
import dev.tenon.workspace.BlobStore;
import dev.tenon.workspace.FileRefusal;
import dev.tenon.workspace.Files;
import dev.tenon.workspace.RecordRef;
import dev.tenon.workspace.WorkspaceStore;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The door to files on records. Attaching and deleting again change nothing, so that no cause is claimed. */
final class FilesService implements Files {
    private final WorkspaceStore store;
    private final BlobStore blobs;
    private final Records records;
    private final Attaching attaching;

    FilesService(WorkspaceStore store, BlobStore blobs, Records records, Attaching attaching) {
        this.store = store;
        this.blobs = blobs;
        this.records = records;
        this.attaching = attaching;
    }

    @Override
    public Decision<AttachedFile, FileRefusal> attach(TenantContext tenant, AttachFile command, InputStream content) {
        return isThere(tenant, command.record(), Action.EDIT)
                ? attaching.attach(tenant.because(Cause.NONE), command, content)
                : Decision.refuse(new FileRefusal.UnknownRecord(command.record()));
    }

    @Override
    public Optional<List<AttachedFile>> list(TenantContext tenant, RecordRef record) {
        return isThere(tenant, record, Action.READ)
                ? Optional.of(store.within(tenant, session -> session.files().of(record)))
                : Optional.empty();
    }

    @Override
    public Optional<AttachedFile> find(TenantContext tenant, AttachedFile.Id id) {
        return found(tenant, id, Action.READ);
    }

    @Override
    public void read(TenantContext tenant, AttachedFile.Id id, Consumer<Bytes> reader) {
        found(tenant, id, Action.READ)
                .flatMap(file -> blob(tenant, file))
                .ifPresent(blob -> blobs.read(tenant, blob, reader));
    }

    @Override
    public Decision<AttachedFile, FileRefusal> delete(TenantContext tenant, AttachedFile.Id id) {
        var found = found(tenant, id, Action.EDIT);
        return found.isPresent() && removed(tenant.because(Cause.NONE), found.orElseThrow())
                ? Decision.accept(found.orElseThrow())
                : Decision.refuse(new FileRefusal.UnknownFile(id));
    }

    private boolean removed(TenantContext tenant, AttachedFile file) {
        var blob = blob(tenant, file);
        var removed = store.within(tenant, session -> {
            var there = session.files().find(file.id());
            there.ifPresent(session.files()::remove);
            return there.isPresent();
        });
        blob.ifPresent(one -> attaching.forgetUnlessUsed(tenant, one));
        return removed;
    }

    private Optional<BlobId> blob(TenantContext tenant, AttachedFile file) {
        return store.within(tenant, session -> session.files().content(file.hash()));
    }

    private Optional<AttachedFile> found(TenantContext tenant, AttachedFile.Id id, Action action) {
        var file = store.within(
                tenant.because(Cause.NONE), session -> session.files().find(id));
        return file.isPresent() && isThere(tenant, file.orElseThrow().record(), action) ? file : Optional.empty();
    }

    /** Whether the record is there for who may do this with it. */
    private boolean isThere(TenantContext tenant, RecordRef record, Action action) {
        var type = records.type(record);
        if (type.isEmpty()) {
            return false;
        }
        tenant.require(type.orElseThrow().permission(action));
        return records.has(tenant, record);
    }
}
