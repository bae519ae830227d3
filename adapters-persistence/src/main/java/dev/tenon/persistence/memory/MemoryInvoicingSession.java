package dev.tenon.persistence.memory;

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
import dev.tenon.kernel.FiscalYear;
import dev.tenon.kernel.PublishedEvent;

/** Invoicing's memory of one tenant, lent for one work. */
record MemoryInvoicingSession(Lease lease, MemoryPlatform platform, InvoicingMemory memory)
        implements InvoicingSession {

    @Override
    public EventStreams<Invoice, InvoiceEvent> invoices() {
        lease.use();
        return new MemoryStreams<>(lease, platform, memory, memory.ledger().invoices());
    }

    @Override
    public EventStreams<CreditNote, CreditNoteEvent> creditNotes() {
        lease.use();
        return new MemoryStreams<>(lease, platform, memory, memory.ledger().creditNotes());
    }

    @Override
    public EventStreams<Payment, PaymentEvent> payments() {
        lease.use();
        return new MemoryStreams<>(lease, platform, memory, memory.ledger().payments());
    }

    @Override
    public Counter lockCounter(Series series, FiscalYear year) {
        lease.use();
        return memory.counter(series, year);
    }

    @Override
    public void save(Counter counter) {
        lease.use();
        memory.save(counter);
    }

    @Override
    public CustomerRepository customers() {
        lease.use();
        return new MemoryCustomers(lease, platform, memory.customers());
    }

    @Override
    public BillingContactRepository billingContacts() {
        lease.use();
        return new MemoryBillingContacts(lease, platform, memory.billingContacts());
    }

    @Override
    public BookRepository books() {
        lease.use();
        return new MemoryBooks(lease, platform, memory);
    }

    @Override
    public ImportRepository imports() {
        lease.use();
        return new MemoryImports(lease, platform, memory);
    }

    @Override
    public void announce(PublishedEvent event) {
        lease.use();
        platform.journal().announce(lease.tenant(), event);
    }
}
