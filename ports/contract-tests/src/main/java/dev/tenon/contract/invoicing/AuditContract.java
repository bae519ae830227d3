package dev.tenon.contract.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenon.contract.TenantStoreContract.Broken;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerRefusal.ReferenceTaken;
import dev.tenon.invoicing.DocumentFilter;
import dev.tenon.invoicing.ImportId;
import dev.tenon.invoicing.ReceiveSalesFile;
import dev.tenon.invoicing.RowOutcome;
import dev.tenon.invoicing.SalesImport;
import dev.tenon.invoicing.SalesRow;
import dev.tenon.kernel.Actor;
import dev.tenon.kernel.AuditEntry;
import dev.tenon.kernel.AuditEntry.Subject;
import dev.tenon.kernel.BadCursor;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Cursor;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.FieldChange;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.UserId;
import dev.tenon.tenancy.AuditFilter;
import dev.tenon.tenancy.AuditRecord;
import dev.tenon.tenancy.AuditStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever Invoicing's store writes leaves its entries in the audit log, with the same transaction; whatever it reads leaves none. */
public interface AuditContract extends InvoicingFixture {

    /** The audit log that the store writes to. */
    AuditStore audit();

    @Test
    default void everyEventLeavesAnEntryThatPointsToIt() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        var invoice = booking(tenant, books -> books.invoice(customer, InvoicingFixture.pounds("9.00"), DAY));
        var payment = booking(tenant, books -> books.payment(customer, InvoicingFixture.pounds("9.00"), DAY));
        booking(tenant, books -> books.allocate(payment, invoice, InvoicingFixture.pounds("9.00"), DAY));
        booking(tenant, books -> books.credit(customer, InvoicingFixture.pounds("1.00"), DAY));
        assertThat(entries(tenant).reversed().stream().skip(1).toList())
                .extracting(AuditEntry::action, entry -> entry.subject().version())
                .containsExactly(
                        tuple("invoicing.invoice.drafted", 1L),
                        tuple("invoicing.invoice.posted", 2L),
                        tuple("invoicing.payment.received", 1L),
                        tuple("invoicing.payment.allocated", 2L),
                        tuple("invoicing.invoice.payment-allocated", 3L),
                        tuple("invoicing.credit-note.posted", 1L));
        assertThat(entries(tenant))
                .contains(AuditEntry.of("invoicing.invoice.posted", new Subject("invoice", invoice.toString(), 2)));
    }

    @Test
    default void aCustomerLeavesItsFieldsAndLaterWhatBecameOfThem() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        var next = new Customer(customer.id(), "C-1", "Ada \"A\" Löwe €", customer.country(), 2);
        store().within(tenant, session -> {
            session.customers().replace(next);
            return next;
        });
        var entries = entries(tenant);
        assertThat(entries.getLast().action()).isEqualTo("invoicing.customer.added");
        assertThat(entries.getLast().changes())
                .contains(new FieldChange("reference", Optional.empty(), Optional.of("C-1")));
        assertThat(entries.getFirst())
                .isEqualTo(new AuditEntry(
                        "invoicing.customer.changed",
                        new Subject("customer", customer.id().toString(), 2),
                        List.of(
                                new FieldChange("name", Optional.of("Firm C-1"), Optional.of("Ada \"A\" Löwe €")),
                                new FieldChange("version", Optional.of("1"), Optional.of("2")))));
    }

    @Test
    default void anImportLeavesEachOfItsSteps() {
        var tenant = tenants().fresh();
        var sales = salesImport();
        store().within(tenant, session -> {
            session.imports().add(sales);
            session.imports().stage(sales.id(), List.of(new SalesRow(2, "7", "", "C", "", "", "", "1", "1")));
            session.imports().arrange(sales.id());
            session.imports().replace(sales.received(1, Bytes.EMPTY));
            session.imports().refuse(sales.id(), "7", new RowOutcome.Refused("date-missing", "No date"));
            session.imports().replace(sales.received(1, Bytes.EMPTY).completed());
            return Done.DONE;
        });
        assertThat(actions(tenant).reversed())
                .containsExactly(
                        "invoicing.sales-import.begun",
                        "invoicing.sales-import.received",
                        "invoicing.sales-import.document-refused",
                        "invoicing.sales-import.completed");
    }

    @Test
    default void aRebuildLeavesAnEntryAndAComparisonNone() {
        var tenant = tenants().fresh();
        reading(tenant, session -> session.books().compare());
        assertThat(entries(tenant)).isEmpty();
        reading(tenant, session -> session.books().rebuild());
        assertThat(actions(tenant)).containsExactly("invoicing.books.rebuilt");
    }

    @Test
    default void aReadLeavesNone() {
        var tenant = tenants().fresh();
        var page = PageRequest.first(5);
        reading(tenant, session -> {
            session.invoices().load(IDS.next());
            session.customers().findByReference("C-1");
            session.customers().list(page);
            session.books().documents(DocumentFilter.ALL, page);
            session.books().openAsOf(DAY);
            session.books().balancesAsOf(DAY);
            session.books().journal(page);
            session.imports().running();
            return Done.DONE;
        });
        assertThat(entries(tenant)).isEmpty();
    }

    @Test
    default void aRefusalLeavesAnEntryOnceItsCauseIsClaimed() {
        var tenant = tenants().fresh();
        var cause = new Cause.Request("key", Bytes.EMPTY);
        refusing(tenant);
        assertThat(entries(tenant)).isEmpty();
        refusing(tenant.because(cause));
        refusing(tenant.because(cause));
        assertThat(entries(tenant))
                .containsExactly(AuditEntry.of(
                        "refused." + new ReferenceTaken("C-1").code(), new Subject("cause", cause.text(), 0)));
    }

    @Test
    default void aFaultLeavesNone() {
        var tenant = tenants().fresh();
        assertThatThrownBy(() -> store().within(tenant, session -> {
                    mark(session, "lost");
                    throw new Broken();
                }))
                .isInstanceOf(Broken.class);
        assertThat(entries(tenant)).isEmpty();
    }

    @Test
    default void anEntrySaysWhoWhenAndWhy() {
        var tenant = tenants().fresh();
        var cause = new Cause.Job("import-1/7");
        marking(tenant.because(cause), "C-1");
        var found = records(tenant, AuditFilter.ALL).getFirst();
        assertThat(found.actor()).isEqualTo(tenant.actor());
        assertThat(found.correlation()).isEqualTo(tenant.correlation());
        assertThat(found.cause()).isEqualTo(cause.text());
        assertThat(found.recordedAt()).isEqualTo(clock().instant());
    }

    @Test
    default void thePagesHoldEveryEntryOnceTheNewestFirst() {
        var tenant = tenants().fresh();
        for (int i = 1; i <= 5; i++) {
            customer(tenant, "C-" + i);
        }
        var read = new ArrayList<AuditRecord>();
        var cursor = Optional.of(Cursor.START);
        while (cursor.isPresent()) {
            var request = new PageRequest(2, cursor.orElseThrow());
            var page = audit().within(tenant, session -> session.entries(AuditFilter.ALL, request));
            read.addAll(page.items());
            cursor = page.next();
        }
        assertThat(read).hasSize(5).isEqualTo(records(tenant, AuditFilter.ALL));
        assertThat(read.getFirst().entry().changes())
                .contains(new FieldChange("reference", Optional.empty(), Optional.of("C-5")));
        var foreign = new PageRequest(2, new Cursor("Y3VzdG9tZXJzCkMtMQ"));
        assertThatThrownBy(() -> audit().within(tenant, session -> session.entries(AuditFilter.ALL, foreign)))
                .isInstanceOf(BadCursor.class);
    }

    @Test
    default void aFilterLeavesWhatFits() {
        var tenant = tenants().fresh();
        var customer = customer(tenant, "C-1");
        var invoice = booking(tenant, books -> books.invoice(customer, InvoicingFixture.pounds("9.00"), DAY));
        var none = Optional.<String>empty();
        var ever = Optional.<Instant>empty();
        var now = Optional.of(clock().instant());
        var anyone = Optional.<Actor>empty();
        assertThat(count(tenant, new AuditFilter(Optional.of(tenant.actor()), none, none, none, ever, ever)))
                .isEqualTo(3);
        var stranger = Optional.<Actor>of(new Actor.User(new UserId(UUID.randomUUID())));
        assertThat(count(tenant, new AuditFilter(stranger, none, none, none, ever, ever)))
                .isZero();
        assertThat(count(tenant, new AuditFilter(anyone, Optional.of("customer"), none, none, ever, ever)))
                .isEqualTo(1);
        assertThat(count(tenant, new AuditFilter(anyone, none, Optional.of(invoice.toString()), none, ever, ever)))
                .isEqualTo(2);
        assertThat(count(tenant, new AuditFilter(anyone, none, none, Optional.of("invoicing.invoice."), ever, ever)))
                .isEqualTo(2);
        assertThat(count(tenant, new AuditFilter(anyone, none, none, Optional.of("crm."), ever, ever)))
                .isZero();
        assertThat(count(tenant, new AuditFilter(anyone, none, none, none, now, ever)))
                .isEqualTo(3);
        assertThat(count(tenant, new AuditFilter(anyone, none, none, none, ever, now)))
                .isZero();
    }

    @Test
    default void anotherTenantsEntriesAreNotThere() {
        customer(tenants().fresh(), "C-1");
        assertThat(entries(tenants().fresh())).isEmpty();
    }

    private int count(TenantContext tenant, AuditFilter filter) {
        return records(tenant, filter).size();
    }

    private List<String> actions(TenantContext tenant) {
        return entries(tenant).stream().map(AuditEntry::action).toList();
    }

    private List<AuditEntry> entries(TenantContext tenant) {
        return records(tenant, AuditFilter.ALL).stream().map(AuditRecord::entry).toList();
    }

    private List<AuditRecord> records(TenantContext tenant, AuditFilter filter) {
        return audit().within(tenant.because(Cause.NONE), session -> session.entries(filter, PageRequest.first(100)))
                .items();
    }

    private Decision<Customer, ReferenceTaken> refusing(TenantContext tenant) {
        return store().within(tenant, _ -> Decision.refuse(new ReferenceTaken("C-1")));
    }

    private SalesImport salesImport() {
        var order = new ReceiveSalesFile("key", "sales", Currency.getInstance("GBP"), 30, Map.of());
        return SalesImport.begun(new ImportId(IDS.next()), order, new UserId(UUID.randomUUID()), clock().instant());
    }
}
