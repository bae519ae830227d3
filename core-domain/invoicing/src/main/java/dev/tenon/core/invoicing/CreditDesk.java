package dev.tenon.core.invoicing;

import dev.tenon.invoicing.CreditNoteEvent;
import dev.tenon.invoicing.CreditNoteId;
import dev.tenon.invoicing.CreditTarget;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.InvoiceEvent;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.InvoicingRefusal;
import dev.tenon.invoicing.InvoicingRefusal.UnknownInvoice;
import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.invoicing.Loaded;
import dev.tenon.invoicing.PostCreditNote;
import dev.tenon.invoicing.Series;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.TenantContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happens at the desk of credit notes within one session. */
final class CreditDesk {

    private CreditDesk() {}

    static Decision<CreditNoteEvent, InvoicingRefusal> post(
            InvoicingSession session, TenantContext tenant, CreditNoteId id, PostCreditNote command, DateRules dates) {
        var refusal = InvoiceDesk.checkNew(session, command.customer(), command.external());
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.orElseThrow());
        }
        var customer = session.customers().find(command.customer()).orElseThrow();
        return postNew(session, tenant, customer, id, command, dates);
    }

    /** Posts for a customer who may be new: all or nothing of it. */
    static Decision<CreditNoteEvent, InvoicingRefusal> postNew(
            InvoicingSession session,
            TenantContext tenant,
            Customer customer,
            CreditNoteId id,
            PostCreditNote command,
            DateRules dates) {
        var refusal = CreditRules.check(command, dates);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.orElseThrow());
        }
        return switch (command.target()) {
            case CreditTarget.OnAccount _ -> number(session, tenant, customer, id, command, Optional.empty());
            case CreditTarget.OfInvoice(var invoice) -> ofInvoice(session, tenant, customer, id, command, invoice);
        };
    }

    private static Decision<CreditNoteEvent, InvoicingRefusal> ofInvoice(
            InvoicingSession session,
            TenantContext tenant,
            Customer customer,
            CreditNoteId id,
            PostCreditNote command,
            InvoiceId invoice) {
        var loaded = session.invoices().lock(invoice.value());
        var refusal = loaded.state()
                .map(state -> CreditRules.checkInvoice(command, state))
                .orElseGet(() -> Optional.of(new UnknownInvoice(invoice)));
        return refusal.<Decision<CreditNoteEvent, InvoicingRefusal>>map(Decision::refuse)
                .orElseGet(() -> number(session, tenant, customer, id, command, Optional.of(loaded)));
    }

    private static Decision<CreditNoteEvent, InvoicingRefusal> number(
            InvoicingSession session,
            TenantContext tenant,
            Customer customer,
            CreditNoteId id,
            PostCreditNote command,
            Optional<Loaded<Invoice>> credited) {
        var counter = session.lockCounter(Series.CREDIT_NOTE, tenant.fiscalYear(command.postedOn()));
        var decision = CreditRules.post(id, command, customer, counter);
        decision.ifAccepted(events -> {
            session.save(counter.advanced(command.postedOn()));
            CustomersService.introduce(session, customer);
            session.creditNotes().append(Loaded.none(id.value()), events);
            events.forEach(event -> book(session, event, credited));
        });
        return decision;
    }

    /** Lowers what is open of the credited invoice, and tells the others. */
    private static void book(InvoicingSession session, CreditNoteEvent event, Optional<Loaded<Invoice>> credited) {
        switch (event) {
            case CreditNoteEvent.Posted posted -> {
                credited.ifPresent(loaded -> session.invoices()
                        .append(
                                loaded,
                                List.of(new InvoiceEvent.Credited(
                                        new InvoiceId(loaded.id()),
                                        posted.creditNote(),
                                        posted.total(),
                                        posted.postedOn()))));
                session.announce(Announcements.of(posted, 1, dueOn(posted, credited)));
            }
        }
    }

    private static LocalDate dueOn(CreditNoteEvent.Posted posted, Optional<Loaded<Invoice>> credited) {
        return credited.flatMap(Loaded::state)
                .map(state -> state instanceof Invoice.Posted invoice ? invoice.dueOn() : posted.postedOn())
                .orElse(posted.postedOn());
    }
}
