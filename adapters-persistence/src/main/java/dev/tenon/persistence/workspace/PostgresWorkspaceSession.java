package dev.tenon.persistence.workspace;

import dev.tenon.kernel.Due;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.persistence.tenant.TenantWork;
import dev.tenon.workspace.FileRepository;
import dev.tenon.workspace.ViewRepository;
import dev.tenon.workspace.WorkspaceSession;

/** What one attempt of a work on the workspace is lent. */
record PostgresWorkspaceSession(TenantWork unit) implements WorkspaceSession {

    @Override
    public ViewRepository views() {
        unit.sql().mustBeLent();
        return new PostgresViews(unit);
    }

    @Override
    public FileRepository files() {
        unit.sql().mustBeLent();
        return new PostgresFiles(unit);
    }

    @Override
    public void announce(PublishedEvent event) {
        unit.announce(event);
    }

    @Override
    public Due due() {
        return unit.due();
    }
}
