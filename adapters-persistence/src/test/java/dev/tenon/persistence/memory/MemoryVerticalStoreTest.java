package dev.tenon.persistence.memory;

import dev.tenon.contract.MovableClock;
import dev.tenon.contract.TestTenants;
import dev.tenon.contract.verticals.TemplateLibraryContract;
import dev.tenon.contract.verticals.VerticalStoreContract;
import dev.tenon.kernel.Outbox;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantId;
import dev.tenon.tenancy.AuditStore;
import dev.tenon.verticals.TemplateLibrary;
import dev.tenon.verticals.VerticalStore;
import java.util.HashSet;
import java.util.Set;

final class MemoryVerticalStoreTest implements VerticalStoreContract, TemplateLibraryContract {
    private final MemoryFixture fixture = MemoryFixture.create();
    private final Set<Held> held = new HashSet<>();
    private final VerticalStore store = new MemoryVerticalStore(
            fixture.platform(), (tenant, entity, field) -> held.contains(new Held(tenant, entity, field)));
    private final TemplateLibrary library = new MemoryTemplateLibrary();

    @Override
    public VerticalStore store() {
        return store;
    }

    @Override
    public TemplateLibrary library() {
        return library;
    }

    @Override
    public AuditStore audit() {
        return new MemoryAuditStore(fixture.platform());
    }

    @Override
    public void hold(TenantContext tenant, String field) {
        held.add(new Held(tenant.tenant(), ENTITY, field));
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

    private record Held(TenantId tenant, String entity, String field) {}
}
