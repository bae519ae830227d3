package dev.tenon.persistence.memory;

import dev.tenon.workspace.SavedView;
import java.util.UUID;

/** The workspace of one tenant. */
final class WorkspaceMemory {
    private final MemoryTable<UUID, SavedView> views;

    WorkspaceMemory(UndoLog undo) {
        this.views = new MemoryTable<>(undo);
    }

    MemoryTable<UUID, SavedView> views() {
        return views;
    }
}
