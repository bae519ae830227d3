package dev.tenon.persistence.invoicing;

import dev.tenon.contract.CatchUpContract;
import dev.tenon.contract.MovableClock;
import dev.tenon.contract.OutboxContract;
import dev.tenon.contract.ParkingContract;
import dev.tenon.contract.TestTenants;
import dev.tenon.contract.invoicing.InvoicingStoreContract;
import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.kernel.ClaimRetention;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.EventFigures;
import dev.tenon.kernel.EventHistory;
import dev.tenon.kernel.Outbox;
import dev.tenon.kernel.ParkedEvents;
import dev.tenon.kernel.TenantContext;
import dev.tenon.persistence.PostgresFixture;
import dev.tenon.persistence.TestDatabase;
import dev.tenon.persistence.event.PostgresClaimRetention;
import dev.tenon.persistence.event.PostgresEventFigures;
import dev.tenon.persistence.event.PostgresEventHistory;
import dev.tenon.persistence.event.PostgresParkedEvents;
import dev.tenon.persistence.migration.DatabaseRole;
import dev.tenon.tenancy.AuditStore;

final class PostgresInvoicingStoreTest
        implements InvoicingStoreContract,
                OutboxContract<InvoicingSession>,
                ParkingContract<InvoicingSession>,
                CatchUpContract<InvoicingSession> {
    private final PostgresFixture fixture = PostgresFixture.shared();
    private final InvoicingStore store = new PostgresInvoicingStore(fixture.transactions());

    @Override
    public InvoicingStore store() {
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
    public ParkedEvents parked() {
        return new PostgresParkedEvents(fixture.transactions());
    }

    @Override
    public EventHistory history() {
        return new PostgresEventHistory(fixture.transactions());
    }

    @Override
    public EventFigures figures() {
        return new PostgresEventFigures(TestDatabase.shared().as(DatabaseRole.RELAY));
    }

    @Override
    public ClaimRetention retention() {
        return new PostgresClaimRetention(fixture.transactions());
    }

    @Override
    public EventCodec codec() {
        return fixture.transactions().codec();
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
        TestDatabase.shared()
                .update("update invoicing.document set open_minor = open_minor + 1 where tenant_id = ?", tenant);
    }
}
