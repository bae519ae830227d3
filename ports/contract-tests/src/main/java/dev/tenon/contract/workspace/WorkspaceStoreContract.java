package dev.tenon.contract.workspace;

import dev.tenon.contract.TenantStoreContract;
import dev.tenon.workspace.WorkspaceSession;

/** The whole contract of {@link dev.tenon.workspace.WorkspaceStore}. */
public interface WorkspaceStoreContract extends TenantStoreContract<WorkspaceSession>, ViewContract, FileContract {}
