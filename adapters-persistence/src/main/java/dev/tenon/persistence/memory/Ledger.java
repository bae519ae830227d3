package dev.tenon.persistence.memory;

import dev.tenon.invoicing.CreditNote;
import dev.tenon.invoicing.CreditNoteEvent;
import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.InvoiceEvent;
import dev.tenon.invoicing.Payment;
import dev.tenon.invoicing.PaymentEvent;
import dev.tenon.invoicing.Projection;
import dev.tenon.invoicing.Recorded;
import dev.tenon.invoicing.StreamEvent;

/** The streams of one tenant with the books that derive from them, and from nothing else. */
final class Ledger {
    private final StreamTable<Invoice, InvoiceEvent> invoices;
    private final StreamTable<CreditNote, CreditNoteEvent> creditNotes;
    private final StreamTable<Payment, PaymentEvent> payments;
    private final BookTables books;

    Ledger(UndoLog undo) {
        this.invoices = new StreamTable<>(
                undo, (recorded, after) -> Projection.ofInvoice(recorded, after.state(), after.bornOn()));
        this.creditNotes =
                new StreamTable<>(undo, (recorded, after) -> Projection.ofCreditNote(recorded, after.state()));
        this.payments = new StreamTable<>(undo, (recorded, _) -> Projection.ofPayment(recorded));
        this.books = new BookTables(undo);
    }

    /** Takes the event into its stream and into the books. */
    void apply(Recorded<? extends StreamEvent> recorded) {
        books.write(
                switch (recorded.event()) {
                    case InvoiceEvent event -> invoices.apply(with(recorded, event));
                    case CreditNoteEvent event -> creditNotes.apply(with(recorded, event));
                    case PaymentEvent event -> payments.apply(with(recorded, event));
                });
    }

    StreamTable<Invoice, InvoiceEvent> invoices() {
        return invoices;
    }

    StreamTable<CreditNote, CreditNoteEvent> creditNotes() {
        return creditNotes;
    }

    StreamTable<Payment, PaymentEvent> payments() {
        return payments;
    }

    BookTables books() {
        return books;
    }

    private static <E extends StreamEvent> Recorded<E> with(Recorded<?> recorded, E event) {
        return new Recorded<>(
                recorded.id(),
                recorded.stream(),
                recorded.version(),
                recorded.recordedAt(),
                recorded.actor(),
                recorded.causation(),
                event);
    }
}
