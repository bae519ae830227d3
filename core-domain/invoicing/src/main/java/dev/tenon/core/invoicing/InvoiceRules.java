package dev.tenon.core.invoicing;

import static dev.tenon.core.invoicing.Refusals.first;
import static dev.tenon.core.invoicing.Refusals.when;

import dev.tenon.invoicing.BilledTo;
import dev.tenon.invoicing.Counter;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.DraftInvoice;
import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.Invoice.Discarded;
import dev.tenon.invoicing.Invoice.Draft;
import dev.tenon.invoicing.Invoice.Posted;
import dev.tenon.invoicing.InvoiceEvent;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.InvoicingRefusal;
import dev.tenon.invoicing.InvoicingRefusal.NotADraft;
import dev.tenon.invoicing.InvoicingRefusal.NotPosted;
import dev.tenon.invoicing.InvoicingRefusal.TermsOutOfRange;
import dev.tenon.kernel.Decision;
import java.time.LocalDate;
import java.util.Optional;

/** The rules of an invoice's life: draft, then posted or discarded; and overdue, where it is not paid in time. */
final class InvoiceRules {
    static final int LONGEST_TERMS = 365;

    private InvoiceRules() {}

    static Decision<InvoiceEvent, InvoicingRefusal> draft(InvoiceId id, DraftInvoice command) {
        return first(
                        () -> LineRules.check(command.lines(), command.currency()),
                        () -> when(!termsAllowed(command.termsDays()), () -> new TermsOutOfRange(command.termsDays())))
                .<Decision<InvoiceEvent, InvoicingRefusal>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new InvoiceEvent.Drafted(
                        id,
                        command.customer(),
                        command.currency(),
                        command.lines(),
                        command.termsDays(),
                        command.external())));
    }

    static boolean termsAllowed(int days) {
        return days >= 0 && days <= LONGEST_TERMS;
    }

    /** What can be refused before the counter is taken, so that a hopeless command does not hold up the others. */
    static Optional<InvoicingRefusal> checkPost(Invoice invoice, LocalDate postedOn, DateRules dates) {
        return switch (invoice) {
            case Draft _ -> dates.check(postedOn);
            case Discarded _, Posted _ -> Optional.of(new NotADraft(invoice.id()));
        };
    }

    /** Gives the next number. */
    static Decision<InvoiceEvent, InvoicingRefusal> post(
            Invoice invoice, LocalDate postedOn, Customer customer, Counter counter) {
        return switch (invoice) {
            case Discarded _, Posted _ -> Decision.refuse(new NotADraft(invoice.id()));
            case Draft draft ->
                DateRules.check(postedOn, counter)
                        .<Decision<InvoiceEvent, InvoicingRefusal>>map(Decision::refuse)
                        .orElseGet(() -> Decision.accept(new InvoiceEvent.Posted(
                                draft.id(),
                                counter.next(),
                                BilledTo.of(customer),
                                postedOn,
                                postedOn.plusDays(draft.termsDays()),
                                draft.total())));
        };
    }

    static Decision<InvoiceEvent, InvoicingRefusal> discard(Invoice invoice) {
        return switch (invoice) {
            case Draft draft -> Decision.accept(new InvoiceEvent.Discarded(draft.id()));
            case Discarded _, Posted _ -> Decision.refuse(new NotADraft(invoice.id()));
        };
    }

    /** Once, and only where something is open after the due date. */
    static Decision<InvoiceEvent, InvoicingRefusal> markOverdue(Invoice invoice, LocalDate today) {
        return switch (invoice) {
            case Draft _, Discarded _ -> Decision.refuse(new NotPosted(invoice.id()));
            case Posted posted
            when isNewlyOverdue(posted, today) ->
                Decision.accept(new InvoiceEvent.BecameOverdue(
                        posted.id(), posted.dueOn().plusDays(1), posted.open()));
            case Posted _ -> Decision.accept();
        };
    }

    private static boolean isNewlyOverdue(Posted posted, LocalDate today) {
        return today.isAfter(posted.dueOn())
                && !posted.settled()
                && posted.overdueSince().isEmpty();
    }
}
