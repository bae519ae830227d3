package dev.tenon.persistence.memory;

import dev.tenon.kernel.Due;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.workspace.FileRepository;
import dev.tenon.workspace.ViewRepository;
import dev.tenon.workspace.WorkspaceSession;

/** The workspace of one tenant, lent for one work. */
record MemoryWorkspaceSession(Lease lease, MemoryPlatform platform, WorkspaceMemory memory)
        implements WorkspaceSession {

    @Override
    public ViewRepository views() {
        lease.use();
        return new MemoryViews(lease, platform, memory.views());
    }

    @Override
    public FileRepository files() {
        lease.use();
        return new MemoryFiles(lease, platform, memory);
    }

    @Override
    public void announce(PublishedEvent event) {
        lease.use();
        platform.journal().announce(lease.tenant(), event);
    }

    @Override
    public Due due() {
        return new MemoryDue(lease, platform);
    }
}
