package dev.tenon.invoicing;

import dev.tenon.kernel.FiscalYear;
import dev.tenon.kernel.Session;

/** What a work on Invoicing's store is lent. */
public interface InvoicingSession extends Session {

    /** The invoices. */
    EventStreams<Invoice, InvoiceEvent> invoices();

    /** The credit notes. */
    EventStreams<CreditNote, CreditNoteEvent> creditNotes();

    /** The payments. */
    EventStreams<Payment, PaymentEvent> payments();

    /**
     * Locks the counter of a series until the session ends. Take it last: it locks nothing else, and whoever posts next waits
     * for it.
     */
    Counter lockCounter(Series series, FiscalYear year);

    /** Writes a locked counter back. */
    void save(Counter counter);

    /** The customers. */
    CustomerRepository customers();

    /** The people to whom invoices go. */
    BillingContactRepository billingContacts();

    /** The lists and reports that derive from the streams. */
    BookRepository books();

    /** The imports and their rows. */
    ImportRepository imports();
}
