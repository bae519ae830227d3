package dev.tenon.invoicing;

import dev.tenon.kernel.Money;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * What the books say after an event: derived from the event and the state that it led to, from nothing else, so that every store
 * writes the same rows and can rebuild them. Rows of {@link #document} replace the former row of that id; receivable entries and
 * journal entries are only ever added.
 */
public record Projection(
        Optional<DocumentSummary> document, List<ReceivableEntry> receivables, List<JournalEntry> journal) {
    public Projection {
        receivables = List.copyOf(receivables);
        journal = List.copyOf(journal);
    }

    /** Of an invoice's event, with the invoice after it and the day on which it was drafted (UTC). */
    public static Projection ofInvoice(Recorded<? extends InvoiceEvent> recorded, Invoice after, LocalDate draftedOn) {
        var document = Optional.of(summary(after, draftedOn));
        return switch (recorded.event()) {
            case InvoiceEvent.Drafted _, InvoiceEvent.Discarded _, InvoiceEvent.BecameOverdue _ ->
                new Projection(document, List.of(), List.of());
            case InvoiceEvent.Posted posted ->
                new Projection(
                        document,
                        receivable(recorded, after, posted.postedOn(), posted.total()),
                        journal(
                                recorded,
                                posted.postedOn(),
                                posted.number().text(),
                                Account.RECEIVABLES,
                                Account.REVENUE,
                                posted.total()));
            case InvoiceEvent.Credited credited ->
                new Projection(
                        document,
                        receivable(
                                recorded,
                                after,
                                credited.on(),
                                credited.amount().negated()),
                        List.of());
            case InvoiceEvent.PaymentAllocated allocated ->
                new Projection(
                        document,
                        receivable(
                                recorded,
                                after,
                                allocated.on(),
                                allocated.amount().negated()),
                        journal(
                                recorded,
                                allocated.on(),
                                "Allocation to " + number(after),
                                Account.CUSTOMER_ADVANCES,
                                Account.RECEIVABLES,
                                allocated.amount()));
        };
    }

    /** Of a credit note's event, with the credit note after it. */
    public static Projection ofCreditNote(Recorded<? extends CreditNoteEvent> recorded, CreditNote after) {
        return switch (recorded.event()) {
            case CreditNoteEvent.Posted posted ->
                new Projection(
                        Optional.of(summary(after)),
                        switch (posted.target()) {
                            case CreditTarget.OfInvoice _ -> List.<ReceivableEntry>of();
                            case CreditTarget.OnAccount _ -> List.of(onAccount(recorded, posted));
                        },
                        journal(
                                recorded,
                                posted.postedOn(),
                                posted.number().text(),
                                Account.REVENUE,
                                Account.RECEIVABLES,
                                posted.total()));
        };
    }

    /** Of a payment's event. */
    public static Projection ofPayment(Recorded<? extends PaymentEvent> recorded) {
        return switch (recorded.event()) {
            case PaymentEvent.Received received ->
                new Projection(
                        Optional.empty(),
                        List.of(),
                        journal(
                                recorded,
                                received.receivedOn(),
                                "Payment " + received.reference(),
                                Account.BANK,
                                Account.CUSTOMER_ADVANCES,
                                received.amount()));
            case PaymentEvent.Allocated _ -> new Projection(Optional.empty(), List.of(), List.of());
        };
    }

    private static DocumentSummary summary(Invoice invoice, LocalDate draftedOn) {
        var zero = Money.zero(invoice.currency());
        return switch (invoice) {
            case Invoice.Draft _ -> unposted(invoice, DocumentStatus.DRAFT, draftedOn, zero);
            case Invoice.Discarded _ -> unposted(invoice, DocumentStatus.DISCARDED, draftedOn, zero);
            case Invoice.Posted posted ->
                new DocumentSummary(
                        posted.id().value(),
                        DocumentKind.INVOICE,
                        posted.settled() ? DocumentStatus.SETTLED : DocumentStatus.POSTED,
                        Optional.of(posted.number()),
                        posted.customer(),
                        posted.postedOn(),
                        Optional.of(posted.dueOn()),
                        posted.total(),
                        posted.open(),
                        posted.external());
        };
    }

    private static DocumentSummary unposted(Invoice invoice, DocumentStatus status, LocalDate draftedOn, Money zero) {
        return new DocumentSummary(
                invoice.id().value(),
                DocumentKind.INVOICE,
                status,
                Optional.empty(),
                invoice.customer(),
                draftedOn,
                Optional.empty(),
                invoice.total(),
                zero,
                invoice.external());
    }

    private static DocumentSummary summary(CreditNote note) {
        return new DocumentSummary(
                note.id().value(),
                DocumentKind.CREDIT_NOTE,
                DocumentStatus.POSTED,
                Optional.of(note.number()),
                note.billedTo().customer(),
                note.postedOn(),
                Optional.empty(),
                note.total(),
                Money.zero(note.currency()),
                note.external());
    }

    private static List<ReceivableEntry> receivable(Recorded<?> recorded, Invoice after, LocalDate on, Money amount) {
        var due = after instanceof Invoice.Posted posted ? posted.dueOn() : on;
        return List.of(new ReceivableEntry(
                recorded.id(), recorded.stream(), after.customer(), due, on, recorded.recordedAt(), amount));
    }

    private static ReceivableEntry onAccount(Recorded<?> recorded, CreditNoteEvent.Posted posted) {
        return new ReceivableEntry(
                recorded.id(),
                recorded.stream(),
                posted.billedTo().customer(),
                posted.postedOn(),
                posted.postedOn(),
                recorded.recordedAt(),
                posted.total().negated());
    }

    private static List<JournalEntry> journal(
            Recorded<?> recorded, LocalDate on, String text, Account debit, Account credit, Money amount) {
        return List.of(new JournalEntry(
                recorded.id(),
                on,
                text.strip(),
                List.of(new Posting(debit, amount), new Posting(credit, amount.negated()))));
    }

    private static String number(Invoice invoice) {
        return invoice instanceof Invoice.Posted posted
                ? posted.number().text()
                : invoice.id().toString();
    }

    /** The day of a draft in lists: the day its first event was recorded, in UTC. */
    public static LocalDate draftedOn(Recorded<?> first) {
        return LocalDate.ofInstant(first.recordedAt(), ZoneOffset.UTC);
    }
}
