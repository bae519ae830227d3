package dev.tenon.persistence.memory;

import dev.tenon.contract.MovableClock;
import dev.tenon.contract.TestTenants;
import dev.tenon.contract.workspace.WorkspaceStoreContract;
import dev.tenon.kernel.Outbox;
import dev.tenon.tenancy.AuditStore;

final class MemoryWorkspaceStoreTest implements WorkspaceStoreContract {
    private final MemoryFixture fixture = MemoryFixture.create();
    private final MemoryWorkspaceStore store = new MemoryWorkspaceStore(fixture.platform());

    @Override
    public MemoryWorkspaceStore store() {
        return store;
    }

    @Override
    public AuditStore audit() {
        return new MemoryAuditStore(fixture.platform());
    }

    @Override
    public Outbox outbox() {
        return fixture.platform().outbox();
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
