package dev.tenon.persistence.entity;

import dev.tenon.contract.MovableClock;
import dev.tenon.contract.TestTenants;
import dev.tenon.contract.entity.DeclaredTypes;
import dev.tenon.contract.entity.EntityStoreContract;
import dev.tenon.kernel.Outbox;
import dev.tenon.kernel.entity.EntityStore;
import dev.tenon.persistence.PostgresFixture;
import dev.tenon.tenancy.AuditStore;

final class JpaEntityStoreTest implements EntityStoreContract {
    private final PostgresFixture fixture = PostgresFixture.shared();
    private final EntityStore store = new JpaEntityStore(fixture.transactions(), DeclaredTypes.all());

    @Override
    public EntityStore store() {
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
