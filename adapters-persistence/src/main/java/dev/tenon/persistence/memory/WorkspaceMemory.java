package dev.tenon.persistence.memory;

import dev.tenon.workspace.AttachedFile;
import dev.tenon.workspace.BlobId;
import dev.tenon.workspace.SavedView;
import java.util.UUID;

/** The workspace of one tenant. */
final class WorkspaceMemory {
    private final MemoryTable<UUID, SavedView> views;
    private final MemoryTable<UUID, AttachedFile> files;
    private final MemoryTable<String, BlobId> contents;

    WorkspaceMemory(UndoLog undo) {
        this.views = new MemoryTable<>(undo);
        this.files = new MemoryTable<>(undo);
        this.contents = new MemoryTable<>(undo);
    }

    MemoryTable<UUID, SavedView> views() {
        return views;
    }

    MemoryTable<UUID, AttachedFile> files() {
        return files;
    }

    /** Where each content is, by the hash in hexadecimal. */
    MemoryTable<String, BlobId> contents() {
        return contents;
    }
}
