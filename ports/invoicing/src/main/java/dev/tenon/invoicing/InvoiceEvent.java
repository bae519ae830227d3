package dev.tenon.invoicing;

import dev.tenon.kernel.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What happens to an invoice: the events of its stream, in the order in which they were appended. */
public sealed interface InvoiceEvent extends StreamEvent {

    /** The invoice. */
    InvoiceId invoice();

    /** The invoice was drafted: the first event of every stream. */
    record Drafted(
            InvoiceId invoice,
            CustomerId customer,
            Currency currency,
            List<Line> lines,
            int termsDays,
            Optional<ExternalReference> external)
            implements InvoiceEvent, Birth<Invoice> {
        public Drafted {
            lines = List.copyOf(lines);
        }

        @Override
        public Invoice born() {
            return new Invoice.Draft(invoice, customer, currency, lines, termsDays, external);
        }
    }

    /** The invoice was posted: it has its number and is in the books. */
    record Posted(
            InvoiceId invoice,
            DocumentNumber number,
            BilledTo billedTo,
            LocalDate postedOn,
            LocalDate dueOn,
            Money total)
            implements InvoiceEvent {}

    /** The draft was thrown away. */
    record Discarded(InvoiceId invoice) implements InvoiceEvent {}

    /** A credit note reduced what is open. */
    record Credited(InvoiceId invoice, CreditNoteId creditNote, Money amount, LocalDate on) implements InvoiceEvent {}

    /** A payment, or a part of it, settled what is open. */
    record PaymentAllocated(InvoiceId invoice, PaymentId payment, Money amount, LocalDate on) implements InvoiceEvent {}

    /**
     * The due date passed while something was open.
     *
     * @param since the day after the due date
     * @param open what was open when it was found
     */
    record BecameOverdue(InvoiceId invoice, LocalDate since, Money open) implements InvoiceEvent {}
}
