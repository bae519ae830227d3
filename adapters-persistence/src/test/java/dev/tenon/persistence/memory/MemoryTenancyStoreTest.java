package dev.tenon.persistence.memory;

import dev.tenon.contract.TestTenants;
import dev.tenon.contract.tenancy.TenancyStoreContract;
import dev.tenon.tenancy.AuditStore;
import dev.tenon.tenancy.TenancyStore;

final class MemoryTenancyStoreTest implements TenancyStoreContract {
    private final MemoryFixture fixture = MemoryFixture.create();
    private final TenancyStore store = new MemoryTenancyStore(fixture.platform());

    @Override
    public TenancyStore store() {
        return store;
    }

    @Override
    public AuditStore audit() {
        return new MemoryAuditStore(fixture.platform());
    }

    @Override
    public TestTenants tenants() {
        return fixture.tenants();
    }
}
