package dev.tenon.rest.invoicing;

import dev.tenon.invoicing.BilledTo;
import dev.tenon.invoicing.CreditNote;
import dev.tenon.invoicing.CreditNoteEvent;
import dev.tenon.invoicing.CreditNoteId;
import dev.tenon.invoicing.CreditTarget;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.DocumentStatus;
import dev.tenon.invoicing.ExternalReference;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.kernel.Money;
import dev.tenon.rest.invoicing.LineJson.LineView;
import dev.tenon.rest.invoicing.LineJson.NewLine;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Credit notes as JSON. */
final class CreditNoteJson {

    private CreditNoteJson() {}

    /**
     * A credit note to be posted.
     *
     * @param invoice what it credits; when left out it stands on the customer's account
     * @param postedOn today when left out
     */
    public record NewCreditNote(
            CustomerId customer,
            Optional<InvoiceId> invoice,
            Currency currency,
            List<NewLine> lines,
            Optional<LocalDate> postedOn,
            Optional<String> reason,
            Optional<ExternalReference> external) {

        CreditTarget target() {
            return invoice.<CreditTarget>map(CreditTarget.OfInvoice::new).orElseGet(CreditTarget.OnAccount::new);
        }
    }

    /** A credit note in the books; it never changes. Its amounts are above zero. */
    public record CreditNoteView(
            CreditNoteId id,
            DocumentStatus status,
            String number,
            BilledTo billedTo,
            Optional<InvoiceId> invoice,
            Currency currency,
            LocalDate postedOn,
            Money total,
            String reason,
            List<LineView> lines,
            Optional<ExternalReference> external) {

        static CreditNoteView of(CreditNoteEvent.Posted event) {
            return of(event.born());
        }

        static CreditNoteView of(CreditNote note) {
            return new CreditNoteView(
                    note.id(),
                    DocumentStatus.POSTED,
                    note.number().text(),
                    note.billedTo(),
                    credited(note.target()),
                    note.currency(),
                    note.postedOn(),
                    note.total(),
                    note.reason(),
                    LineView.all(note.lines()),
                    note.external());
        }

        private static Optional<InvoiceId> credited(CreditTarget target) {
            return switch (target) {
                case CreditTarget.OfInvoice(var invoice) -> Optional.of(invoice);
                case CreditTarget.OnAccount _ -> Optional.empty();
            };
        }
    }
}
