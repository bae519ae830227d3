package dev.tenon.persistence.reporting;

import dev.tenon.contract.MovableClock;
import dev.tenon.contract.TestTenants;
import dev.tenon.contract.reporting.ReportingStoreContract;
import dev.tenon.kernel.Outbox;
import dev.tenon.kernel.Session;
import dev.tenon.kernel.TenantStore;
import dev.tenon.persistence.PostgresFixture;
import dev.tenon.persistence.invoicing.PostgresInvoicingStore;
import dev.tenon.reporting.ReportingStore;

final class PostgresReportingStoreTest implements ReportingStoreContract {
    private final PostgresFixture fixture = PostgresFixture.shared();
    private final ReportingStore store = new PostgresReportingStore(fixture.transactions());

    @Override
    public ReportingStore store() {
        return store;
    }

    @Override
    public TenantStore<? extends Session> announcer() {
        return new PostgresInvoicingStore(fixture.transactions());
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
