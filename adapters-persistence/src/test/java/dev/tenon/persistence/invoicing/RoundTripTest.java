package dev.tenon.persistence.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.contract.TestIds;
import dev.tenon.contract.invoicing.Bookkeeper;
import dev.tenon.invoicing.BilledTo;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.InvoiceEvent;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.invoicing.Series;
import dev.tenon.invoicing.event.InvoicePosted;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.DueName;
import dev.tenon.kernel.DueWork;
import dev.tenon.kernel.FiscalYear;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.TenantContext;
import dev.tenon.persistence.PostgresFixture;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The database is two thirds of the cost, so its round trips are counted. */
class RoundTripTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final DueName WORK = new DueName(InvoicingPermissions.MODULE, "round-trip");
    private static final TestIds IDS = new TestIds();

    private final PostgresFixture fixture = PostgresFixture.shared();
    private final InvoicingStore store = new PostgresInvoicingStore(fixture.transactions());

    @Test
    void postingAnInvoiceTakesFiveOnceItsSeriesHasBegun() {
        var tenant = fixture.tenants().fresh();
        var customer = store.within(tenant, session -> new Bookkeeper(session, IDS).customer("C-1"));
        store.within(tenant, session -> new Bookkeeper(session, IDS).invoice(customer, Money.of("1.00", "GBP"), DAY));
        var draft =
                store.within(tenant, session -> new Bookkeeper(session, IDS).draft(customer, Money.of("12.50", "GBP")));
        fixture.sql().taken();
        post(tenant.because(new Cause.Request("post", Bytes.of((byte) 1))), draft, customer);
        assertThat(fixture.sql().taken()).hasSize(5).last().isEqualTo("commit");
    }

    @Test
    void readingADocumentTakesOneAndACommit() {
        var tenant = fixture.tenants().fresh();
        fixture.sql().taken();
        store.within(tenant, session -> session.invoices().load(IDS.next()));
        assertThat(fixture.sql().taken()).hasSize(2).last().isEqualTo("commit");
    }

    @Test
    void everyStatementOfTheCustomersNamesTheTenant() {
        var tenant = fixture.tenants().fresh();
        fixture.sql().taken();
        var customer = store.within(tenant, session -> new Bookkeeper(session, IDS).customer("C-1"));
        var next = new Customer(customer.id(), "C-1", "Ada", "France", customer.version() + 1);
        store.within(tenant, session -> {
            session.customers().replace(next);
            return next;
        });
        var found = store.within(tenant, session -> session.customers().findByReference("C-1"));
        assertThat(found).contains(next);
        var statements = fixture.sql().taken().stream()
                .filter(text -> text.contains("invoicing.customer"))
                .toList();
        assertThat(statements).anyMatch(text -> text.contains("insert into invoicing.customer"));
        assertThat(statements).anyMatch(text -> text.contains("update invoicing.customer"));
        assertThat(statements).anyMatch(text -> text.contains("from invoicing.customer where tenant_id = ?"));
        assertThat(statements).allMatch(text -> text.contains("tenant_id"));
    }

    /** As the service does: lock, read the customer, take the number last, append, announce, come back when it is due. */
    private void post(TenantContext tenant, InvoiceId id, Customer customer) {
        store.within(tenant, session -> {
            var loaded = session.invoices().lock(id.value());
            var billed = BilledTo.of(session.customers().find(customer.id()).orElseThrow());
            var counter = session.lockCounter(Series.INVOICE, new FiscalYear(2026));
            var total = loaded.state().orElseThrow().total();
            var posted = new InvoiceEvent.Posted(id, counter.next(), billed, DAY, DAY.plusDays(30), total);
            session.save(counter.advanced(DAY));
            session.invoices().append(loaded, List.of(posted));
            session.announce(new InvoicePosted(
                    id.value(), 2, customer.id().value(), counter.next().text(), DAY, DAY.plusDays(30), total));
            session.due().on(new DueWork(WORK, id.toString()), DAY.plusDays(31).atStartOfDay());
            return Decision.accept(posted);
        });
    }
}
