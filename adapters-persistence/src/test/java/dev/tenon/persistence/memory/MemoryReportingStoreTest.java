package dev.tenon.persistence.memory;

import dev.tenon.contract.MovableClock;
import dev.tenon.contract.TestTenants;
import dev.tenon.contract.reporting.ReportingStoreContract;
import dev.tenon.kernel.Outbox;
import dev.tenon.kernel.Session;
import dev.tenon.kernel.TenantStore;

final class MemoryReportingStoreTest implements ReportingStoreContract {
    private final MemoryFixture fixture = MemoryFixture.create();
    private final MemoryReportingStore store = new MemoryReportingStore(fixture.platform());
    private final MemoryInvoicingStore announcer = new MemoryInvoicingStore(fixture.platform());

    @Override
    public MemoryReportingStore store() {
        return store;
    }

    @Override
    public TenantStore<? extends Session> announcer() {
        return announcer;
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
