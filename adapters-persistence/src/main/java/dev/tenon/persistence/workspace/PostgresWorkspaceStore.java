package dev.tenon.persistence.workspace;

import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.Work;
import dev.tenon.persistence.tenant.TenantTransactions;
import dev.tenon.workspace.WorkspaceSession;
import dev.tenon.workspace.WorkspaceStore;

/** Workspace's store on PostgreSQL. */
public final class PostgresWorkspaceStore implements WorkspaceStore {
    private final TenantTransactions transactions;

    public PostgresWorkspaceStore(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public <R> R within(TenantContext tenant, Work<WorkspaceSession, R> work) {
        return transactions.within(tenant, PostgresWorkspaceSession::new, work);
    }
}
