package dev.tenon.persistence.memory;

import dev.tenon.contract.CatchUpContract;
import dev.tenon.contract.MovableClock;
import dev.tenon.contract.OutboxContract;
import dev.tenon.contract.ParkingContract;
import dev.tenon.contract.TestTenants;
import dev.tenon.contract.invoicing.InvoicingStoreContract;
import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.kernel.ClaimRetention;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.EventFigures;
import dev.tenon.kernel.EventHistory;
import dev.tenon.kernel.Outbox;
import dev.tenon.kernel.ParkedEvents;
import dev.tenon.kernel.TenantContext;

final class MemoryInvoicingStoreTest
        implements InvoicingStoreContract,
                OutboxContract<InvoicingSession>,
                ParkingContract<InvoicingSession>,
                CatchUpContract<InvoicingSession> {
    private final MemoryFixture fixture = MemoryFixture.create();
    private final MemoryInvoicingStore store = new MemoryInvoicingStore(fixture.platform());

    @Override
    public MemoryInvoicingStore store() {
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
    public ParkedEvents parked() {
        return fixture.platform().parked();
    }

    @Override
    public EventHistory history() {
        return fixture.platform().history();
    }

    @Override
    public EventFigures figures() {
        return fixture.platform().figures();
    }

    @Override
    public ClaimRetention retention() {
        return fixture.platform().retention();
    }

    @Override
    public EventCodec codec() {
        return fixture.codec();
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
    public void damage(TenantContext tenant) {
        store.within(tenant, _ -> {
            var documents = store.memory(tenant.tenant()).ledger().books().documents();
            documents.remove(documents.all().firstKey());
            return Done.DONE;
        });
    }
}
