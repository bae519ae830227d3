package dev.tenon.persistence.workspace;

import dev.tenon.contract.MovableClock;
import dev.tenon.contract.TestTenants;
import dev.tenon.contract.workspace.WorkspaceStoreContract;
import dev.tenon.kernel.Outbox;
import dev.tenon.persistence.PostgresFixture;
import dev.tenon.tenancy.AuditStore;
import dev.tenon.workspace.WorkspaceStore;

final class PostgresWorkspaceStoreTest implements WorkspaceStoreContract {
    private final PostgresFixture fixture = PostgresFixture.shared();
    private final WorkspaceStore store = new PostgresWorkspaceStore(fixture.transactions());

    @Override
    public WorkspaceStore store() {
        return store;
    }

    @Override
    public AuditStore audit() {
        return fixture.audit();
    }

    @Override
    public Outbox outbox() {
        return fixture.outbox();
    }

    @Override
    public TestTenants tenants() {
        return fixture.tenants();
    }

    @Override
    public MovableClock clock() {
        return fixture.clock();
    }
}
