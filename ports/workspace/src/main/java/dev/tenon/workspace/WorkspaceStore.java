package dev.tenon.workspace;

import dev.tenon.kernel.TenantStore;

/** Driven port: where the workspace is kept. */
public interface WorkspaceStore extends TenantStore<WorkspaceSession> {}
