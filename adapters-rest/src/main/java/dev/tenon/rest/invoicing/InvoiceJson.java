package dev.tenon.rest.invoicing;

import dev.tenon.invoicing.BilledTo;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.DocumentKind;
import dev.tenon.invoicing.DocumentNumber;
import dev.tenon.invoicing.DocumentStatus;
import dev.tenon.invoicing.DocumentSummary;
import dev.tenon.invoicing.ExternalReference;
import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.InvoiceEvent;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.kernel.Money;
import dev.tenon.rest.invoicing.LineJson.LineView;
import dev.tenon.rest.invoicing.LineJson.NewLine;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invoices as JSON. Answers to commands hold what their events say and nothing else, so that a repetition gets the same answer. */
final class InvoiceJson {

    private InvoiceJson() {}

    /**
     * An invoice to be drafted.
     *
     * @param termsDays days from posting until it is due; 30 when left out
     * @param external the number that it has in another system
     */
    public record NewInvoice(
            CustomerId customer,
            Currency currency,
            List<NewLine> lines,
            Optional<Integer> termsDays,
            Optional<ExternalReference> external) {}

    /** The posting of an invoice; today when the date is left out. */
    public record InvoicePosting(Optional<LocalDate> postedOn) {}

    /** What became of a draft. */
    public record DraftedInvoice(
            InvoiceId id,
            DocumentStatus status,
            CustomerId customer,
            Currency currency,
            int termsDays,
            Money total,
            List<LineView> lines,
            Optional<ExternalReference> external) {

        static DraftedInvoice of(InvoiceEvent.Drafted event) {
            return new DraftedInvoice(
                    event.invoice(),
                    DocumentStatus.DRAFT,
                    event.customer(),
                    event.currency(),
                    event.termsDays(),
                    event.born().total(),
                    LineView.all(event.lines()),
                    event.external());
        }
    }

    /** An invoice in the books. */
    public record PostedInvoice(
            InvoiceId id, DocumentStatus status, String number, LocalDate postedOn, LocalDate dueOn, Money total) {

        static PostedInvoice of(InvoiceEvent.Posted event) {
            return new PostedInvoice(
                    event.invoice(),
                    DocumentStatus.POSTED,
                    event.number().text(),
                    event.postedOn(),
                    event.dueOn(),
                    event.total());
        }
    }

    /** A draft thrown away. */
    public record DiscardedInvoice(InvoiceId id, DocumentStatus status) {}

    /** An invoice as it is now. */
    public record InvoiceView(
            InvoiceId id,
            DocumentStatus status,
            Optional<String> number,
            CustomerId customer,
            Optional<BilledTo> billedTo,
            Currency currency,
            Optional<Integer> termsDays,
            Optional<LocalDate> postedOn,
            Optional<LocalDate> dueOn,
            Money total,
            Optional<Money> open,
            Optional<LocalDate> overdueSince,
            List<LineView> lines,
            Optional<ExternalReference> external) {

        static InvoiceView of(Invoice invoice) {
            return switch (invoice) {
                case Invoice.Draft draft -> unposted(draft, DocumentStatus.DRAFT, Optional.of(draft.termsDays()));
                case Invoice.Discarded discarded -> unposted(discarded, DocumentStatus.DISCARDED, Optional.empty());
                case Invoice.Posted posted -> posted(posted);
            };
        }

        private static InvoiceView unposted(Invoice invoice, DocumentStatus status, Optional<Integer> termsDays) {
            return new InvoiceView(
                    invoice.id(),
                    status,
                    Optional.empty(),
                    invoice.customer(),
                    Optional.empty(),
                    invoice.currency(),
                    termsDays,
                    Optional.empty(),
                    Optional.empty(),
                    invoice.total(),
                    Optional.empty(),
                    Optional.empty(),
                    LineView.all(invoice.lines()),
                    invoice.external());
        }

        private static InvoiceView posted(Invoice.Posted posted) {
            return new InvoiceView(
                    posted.id(),
                    posted.settled() ? DocumentStatus.SETTLED : DocumentStatus.POSTED,
                    Optional.of(posted.number().text()),
                    posted.customer(),
                    Optional.of(posted.billedTo()),
                    posted.currency(),
                    Optional.empty(),
                    Optional.of(posted.postedOn()),
                    Optional.of(posted.dueOn()),
                    posted.total(),
                    Optional.of(posted.open()),
                    posted.overdueSince(),
                    LineView.all(posted.lines()),
                    posted.external());
        }
    }

    /** An invoice or credit note in a list. */
    public record DocumentView(
            UUID id,
            DocumentKind kind,
            DocumentStatus status,
            Optional<String> number,
            CustomerId customer,
            LocalDate datedOn,
            Optional<LocalDate> dueOn,
            Money total,
            Money open,
            Optional<ExternalReference> external) {

        static DocumentView of(DocumentSummary document) {
            return new DocumentView(
                    document.id(),
                    document.kind(),
                    document.status(),
                    document.number().map(DocumentNumber::text),
                    document.customer(),
                    document.datedOn(),
                    document.dueOn(),
                    document.total(),
                    document.open(),
                    document.external());
        }
    }
}
