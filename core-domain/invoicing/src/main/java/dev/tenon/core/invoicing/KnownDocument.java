package dev.tenon.core.invoicing;

import dev.tenon.invoicing.CreditNote;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.DocumentSummary;
import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.invoicing.Line;
import dev.tenon.invoicing.RowOutcome;
import java.util.List;
import java.util.Optional;

/** Tells whether a sale was posted before, or whether another document has its number. */
final class KnownDocument {

    private KnownDocument() {}

    /** The same sale is of the same kind, customer, date and lines, and posted: a draft of it is another document. */
    static RowOutcome compare(InvoicingSession session, DocumentSummary known, SalesDocument.Sale sale) {
        boolean same = known.number().isPresent()
                && known.kind() == sale.kind()
                && known.datedOn().equals(sale.date())
                && customer(session, sale).equals(Optional.of(known.customer()))
                && lines(session, known).equals(Optional.of(sale.lines()));
        return same
                ? new RowOutcome.AlreadyPosted(known.id())
                : new RowOutcome.Refused(
                        "external-reference-taken",
                        "Another document has the number " + sale.first().document() + " of this source: "
                                + known.id());
    }

    private static Optional<CustomerId> customer(InvoicingSession session, SalesDocument.Sale sale) {
        return session.customers().findByReference(sale.first().customer()).map(Customer::id);
    }

    private static Optional<List<Line>> lines(InvoicingSession session, DocumentSummary known) {
        return switch (known.kind()) {
            case INVOICE -> session.invoices().load(known.id()).state().map(Invoice::lines);
            case CREDIT_NOTE -> session.creditNotes().load(known.id()).state().map(CreditNote::lines);
        };
    }
}
