package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.BillingContactRepository;
import dev.tenon.invoicing.BookRepository;
import dev.tenon.invoicing.Counter;
import dev.tenon.invoicing.CreditNote;
import dev.tenon.invoicing.CreditNoteEvent;
import dev.tenon.invoicing.CustomerRepository;
import dev.tenon.invoicing.EventStreams;
import dev.tenon.invoicing.ImportRepository;
import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.InvoiceEvent;
import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.invoicing.Payment;
import dev.tenon.invoicing.PaymentEvent;
import dev.tenon.invoicing.Series;
import dev.tenon.kernel.Due;
import dev.tenon.kernel.FiscalYear;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.persistence.tenant.TenantWork;

/** What one attempt of a work on Invoicing is lent. */
final class PostgresInvoicingSession implements InvoicingSession {
    private final TenantWork unit;
    private final EventStreams<Invoice, InvoiceEvent> invoices;
    private final EventStreams<CreditNote, CreditNoteEvent> creditNotes;
    private final EventStreams<Payment, PaymentEvent> payments;
    private final Counters counters;
    private final CustomerRepository customers;
    private final BillingContactRepository billingContacts;
    private final BookRepository books;
    private final ImportRepository imports;

    PostgresInvoicingSession(TenantWork unit) {
        var writer = new StreamWriter(unit);
        unit.sql().gatherFrom(writer::write);
        this.unit = unit;
        this.invoices = new PostgresStreams<>(StreamKind.INVOICE, unit, writer);
        this.creditNotes = new PostgresStreams<>(StreamKind.CREDIT_NOTE, unit, writer);
        this.payments = new PostgresStreams<>(StreamKind.PAYMENT, unit, writer);
        this.counters = new Counters(unit.sql());
        this.customers = new PostgresCustomers(unit);
        this.billingContacts = new PostgresBillingContacts(unit);
        this.books = new PostgresBooks(unit);
        this.imports = new PostgresImports(unit);
    }

    @Override
    public void announce(PublishedEvent event) {
        unit.announce(event);
    }

    @Override
    public Due due() {
        return unit.due();
    }

    @Override
    public EventStreams<Invoice, InvoiceEvent> invoices() {
        return invoices;
    }

    @Override
    public EventStreams<CreditNote, CreditNoteEvent> creditNotes() {
        return creditNotes;
    }

    @Override
    public EventStreams<Payment, PaymentEvent> payments() {
        return payments;
    }

    @Override
    public Counter lockCounter(Series series, FiscalYear year) {
        return counters.lock(series, year);
    }

    @Override
    public void save(Counter counter) {
        counters.save(counter);
    }

    @Override
    public CustomerRepository customers() {
        return customers;
    }

    @Override
    public BillingContactRepository billingContacts() {
        return billingContacts;
    }

    @Override
    public BookRepository books() {
        return books;
    }

    @Override
    public ImportRepository imports() {
        return imports;
    }
}
