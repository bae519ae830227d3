package dev.tenon.persistence.verticals;

import dev.tenon.contract.MovableClock;
import dev.tenon.contract.TestTenants;
import dev.tenon.contract.entity.DeclaredTypes;
import dev.tenon.contract.verticals.VerticalStoreContract;
import dev.tenon.crm.Company;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.Outbox;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.CustomValues;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.Stamp;
import dev.tenon.persistence.PostgresFixture;
import dev.tenon.persistence.entity.JpaEntityStore;
import dev.tenon.tenancy.AuditStore;
import dev.tenon.verticals.VerticalStore;
import java.util.Map;
import java.util.UUID;

final class PostgresVerticalStoreTest implements VerticalStoreContract {
    private final PostgresFixture fixture = PostgresFixture.shared();

    @Override
    public VerticalStore store() {
        return new PostgresVerticalStore(fixture.transactions());
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

    @Override
    public void hold(TenantContext tenant, String field) {
        var store = new JpaEntityStore(fixture.transactions(), DeclaredTypes.all());
        var values = FieldValues.of(Map.of("name", "Acme", CustomValues.name(field), "north"));
        var company = Company.TYPE.make(UUID.randomUUID(), Stamp.first(clock().instant()), values);
        store.within(tenant.because(Cause.NONE), session -> {
            session.of(Company.TYPE).add(company);
            return Done.DONE;
        });
    }
}
