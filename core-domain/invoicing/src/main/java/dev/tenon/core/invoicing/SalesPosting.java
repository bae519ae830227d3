package dev.tenon.core.invoicing;

import dev.tenon.invoicing.CreditNoteId;
import dev.tenon.invoicing.CreditTarget;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.DraftInvoice;
import dev.tenon.invoicing.ExternalReference;
import dev.tenon.invoicing.InvoiceEvent;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.InvoicingRefusal;
import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.invoicing.PostCreditNote;
import dev.tenon.invoicing.RowOutcome;
import dev.tenon.invoicing.RowReport;
import dev.tenon.invoicing.SalesImport;
import dev.tenon.invoicing.SalesRow;
import dev.tenon.invoicing.StagedDocument;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.TenantContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Posts or refuses one document of an import within one session, and notes what became of each row. */
final class SalesPosting {
    private static final int LONGEST_NUMBER = 100;

    private final DateRules dates;
    private final Ids ids;
    private final SalesImport sales;

    SalesPosting(DateRules dates, Ids ids, SalesImport sales) {
        this.dates = dates;
        this.ids = ids;
        this.sales = sales;
    }

    void settle(InvoicingSession session, TenantContext tenant, StagedDocument document) {
        var hopeless = hopeless(document);
        if (hopeless.isPresent()) {
            session.imports().refuse(sales.id(), document.number(), hopeless.orElseThrow());
            return;
        }
        var rows = session.imports().rows(sales.id(), document.number());
        var reports = switch (SalesRules.judge(sales.order(), rows)) {
            case SalesDocument.Unfit unfit -> unfit.reports(rows);
            case SalesDocument.Sale sale -> all(rows, post(session, tenant, sale));
        };
        session.imports().settle(sales.id(), document.number(), reports);
    }

    private static Optional<RowOutcome.Refused> hopeless(StagedDocument document) {
        if (document.number().isBlank()) {
            return Optional.of(new RowOutcome.Refused("document-missing", "The row names no document"));
        }
        if (document.number().length() > LONGEST_NUMBER) {
            return Optional.of(new RowOutcome.Refused(
                    "document-number-too-long", "A document's number has at most " + LONGEST_NUMBER + " characters"));
        }
        if (document.rows() > SalesRules.MOST_ROWS) {
            return Optional.of(new RowOutcome.Refused(
                    "document-too-large",
                    "The document has " + document.rows() + " rows; the most is " + SalesRules.MOST_ROWS));
        }
        return Optional.empty();
    }

    private static List<RowReport> all(List<SalesRow> rows, RowOutcome outcome) {
        return rows.stream().map(row -> new RowReport(row, outcome)).toList();
    }

    private RowOutcome post(InvoicingSession session, TenantContext tenant, SalesDocument.Sale sale) {
        var external =
                new ExternalReference(sales.order().source(), sale.first().document());
        var known = session.books().findByExternal(external);
        if (known.isPresent()) {
            return KnownDocument.compare(session, known.orElseThrow(), sale);
        }
        var customer = customer(session, sale.first());
        return switch (sale.kind()) {
            case INVOICE -> invoice(session, tenant, customer, external, sale);
            case CREDIT_NOTE -> creditNote(session, tenant, customer, external, sale);
        };
    }

    private RowOutcome invoice(
            InvoicingSession session,
            TenantContext tenant,
            Customer customer,
            ExternalReference external,
            SalesDocument.Sale sale) {
        var command = new DraftInvoice(
                customer.id(),
                sales.order().currency(),
                sale.lines(),
                sales.order().termsDays(),
                Optional.of(external));
        var id = new InvoiceId(ids.next());
        return switch (InvoiceRules.draft(id, command)) {
            case Decision.Refused<?, InvoicingRefusal>(var refusal) -> refused(refusal);
            case Decision.Accepted<InvoiceEvent, ?>(var drafted) ->
                outcome(id.value(), InvoiceDesk.postNew(session, tenant, customer, drafted, sale.date(), dates));
        };
    }

    private RowOutcome creditNote(
            InvoicingSession session,
            TenantContext tenant,
            Customer customer,
            ExternalReference external,
            SalesDocument.Sale sale) {
        var id = new CreditNoteId(ids.next());
        var command = new PostCreditNote(
                customer.id(),
                new CreditTarget.OnAccount(),
                sales.order().currency(),
                sale.lines(),
                sale.date(),
                "",
                Optional.of(external));
        return outcome(id.value(), CreditDesk.postNew(session, tenant, customer, id, command, dates));
    }

    private static RowOutcome outcome(UUID id, Decision<?, InvoicingRefusal> decision) {
        return switch (decision) {
            case Decision.Accepted<?, InvoicingRefusal> _ -> new RowOutcome.Posted(id);
            case Decision.Refused<?, InvoicingRefusal>(var refusal) -> refused(refusal);
        };
    }

    private static RowOutcome refused(InvoicingRefusal refusal) {
        return new RowOutcome.Refused(refusal.code(), refusal.detail());
    }

    /**
     * The customer of that reference, or a new one, called by it until somebody gives it a name. A new one is not added before its
     * document is accepted, so that a refused document leaves no customer behind.
     */
    private Customer customer(InvoicingSession session, SalesRow row) {
        return session.customers()
                .findByReference(row.customer())
                .orElseGet(() -> new Customer(
                        new CustomerId(ids.next()), row.customer(), "Customer " + row.customer(), row.country(), 1));
    }
}
