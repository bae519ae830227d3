package dev.tenon.persistence.memory;

import dev.tenon.contract.MovableClock;
import dev.tenon.contract.TestTenants;
import dev.tenon.contract.entity.DeclaredTypes;
import dev.tenon.contract.entity.EntityStoreContract;
import dev.tenon.kernel.Outbox;
import dev.tenon.kernel.entity.EntityStore;

final class MemoryEntityStoreTest implements EntityStoreContract {
    private final MemoryFixture fixture = MemoryFixture.create();
    private final EntityStore store = new MemoryEntityStore(fixture.platform(), DeclaredTypes.all());

    @Override
    public EntityStore store() {
        return store;
    }

    @Override
    public MemoryAuditStore audit() {
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
