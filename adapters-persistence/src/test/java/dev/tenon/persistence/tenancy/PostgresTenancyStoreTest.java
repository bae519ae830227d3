package dev.tenon.persistence.tenancy;

import dev.tenon.contract.TestTenants;
import dev.tenon.contract.tenancy.TenancyStoreContract;
import dev.tenon.persistence.PostgresFixture;
import dev.tenon.tenancy.AuditStore;
import dev.tenon.tenancy.TenancyStore;

final class PostgresTenancyStoreTest implements TenancyStoreContract {
    private final PostgresFixture fixture = PostgresFixture.shared();

    @Override
    public TenancyStore store() {
        return new PostgresTenancyStore(fixture.transactions());
    }

    @Override
    public AuditStore audit() {
        return fixture.audit();
    }

    @Override
    public TestTenants tenants() {
        return fixture.tenants();
    }
}
