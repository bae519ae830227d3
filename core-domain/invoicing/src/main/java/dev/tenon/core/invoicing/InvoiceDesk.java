package dev.tenon.core.invoicing;

import static dev.tenon.core.invoicing.Refusals.first;
import static dev.tenon.core.invoicing.Refusals.when;

import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.DiscardInvoice;
import dev.tenon.invoicing.DraftInvoice;
import dev.tenon.invoicing.ExternalReference;
import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.InvoiceEvent;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.InvoicingRefusal;
import dev.tenon.invoicing.InvoicingRefusal.ExternalReferenceTaken;
import dev.tenon.invoicing.InvoicingRefusal.UnknownCustomer;
import dev.tenon.invoicing.InvoicingRefusal.UnknownInvoice;
import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.invoicing.Loaded;
import dev.tenon.invoicing.PostInvoice;
import dev.tenon.invoicing.Series;
import dev.tenon.kernel.CorruptStream;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.TenantContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What happens at an invoice's desk within one session: load, decide, append, announce. */
final class InvoiceDesk {

    private InvoiceDesk() {}

    static Decision<InvoiceEvent, InvoicingRefusal> draft(
            InvoicingSession session, InvoiceId id, DraftInvoice command) {
        var decision = checkNew(session, command.customer(), command.external())
                .<Decision<InvoiceEvent, InvoicingRefusal>>map(Decision::refuse)
                .orElseGet(() -> InvoiceRules.draft(id, command));
        decision.ifAccepted(events -> session.invoices().append(Loaded.none(id.value()), events));
        return decision;
    }

    static Decision<InvoiceEvent, InvoicingRefusal> post(
            InvoicingSession session, TenantContext tenant, PostInvoice command, DateRules dates) {
        var loaded = session.invoices().lock(command.invoice().value());
        if (loaded.state().isEmpty()) {
            return Decision.refuse(new UnknownInvoice(command.invoice()));
        }
        var invoice = loaded.state().orElseThrow();
        var customer = customer(session, invoice);
        var decision = decidePost(session, tenant, invoice, customer, command.postedOn(), dates);
        decision.ifAccepted(events -> append(session, loaded, events));
        return decision;
    }

    /** Enters a new invoice and posts it in one step, for a customer who may be new: all or nothing of it. */
    static Decision<InvoiceEvent, InvoicingRefusal> postNew(
            InvoicingSession session,
            TenantContext tenant,
            Customer customer,
            List<InvoiceEvent> drafted,
            LocalDate postedOn,
            DateRules dates) {
        var invoice = born(drafted);
        var decision = decidePost(session, tenant, invoice, customer, postedOn, dates);
        decision.ifAccepted(posted -> {
            CustomersService.introduce(session, customer);
            append(session, Loaded.none(invoice.id().value()), joined(drafted, posted));
        });
        return decision;
    }

    static Decision<InvoiceEvent, InvoicingRefusal> discard(InvoicingSession session, DiscardInvoice command) {
        var loaded = session.invoices().lock(command.invoice().value());
        var decision = loaded.state()
                .map(InvoiceRules::discard)
                .orElseGet(() -> Decision.refuse(new UnknownInvoice(command.invoice())));
        decision.ifAccepted(events -> session.invoices().append(loaded, events));
        return decision;
    }

    /** What every new document must find: its customer, and its external reference free. */
    static Optional<InvoicingRefusal> checkNew(
            InvoicingSession session, CustomerId customer, Optional<ExternalReference> external) {
        return first(
                () -> when(session.customers().find(customer).isEmpty(), () -> new UnknownCustomer(customer)),
                () -> external.filter(reference ->
                                session.books().findByExternal(reference).isPresent())
                        .map(ExternalReferenceTaken::new));
    }

    /** The counter is locked last, and only when nothing else stands in the way. */
    private static Decision<InvoiceEvent, InvoicingRefusal> decidePost(
            InvoicingSession session,
            TenantContext tenant,
            Invoice invoice,
            Customer customer,
            LocalDate postedOn,
            DateRules dates) {
        var refusal = InvoiceRules.checkPost(invoice, postedOn, dates);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.orElseThrow());
        }
        var counter = session.lockCounter(Series.INVOICE, tenant.fiscalYear(postedOn));
        var decision = InvoiceRules.post(invoice, postedOn, customer, counter);
        decision.ifAccepted(_ -> session.save(counter.advanced(postedOn)));
        return decision;
    }

    private static void append(InvoicingSession session, Loaded<Invoice> loaded, List<InvoiceEvent> events) {
        session.invoices().append(loaded, events);
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof InvoiceEvent.Posted posted) {
                session.announce(Announcements.of(posted, loaded.version() + i + 1));
                OverdueDesk.comeBack(session, posted.invoice(), posted.dueOn());
            }
        }
    }

    private static Customer customer(InvoicingSession session, Invoice invoice) {
        return session.customers()
                .find(invoice.customer())
                .orElseThrow(() -> new CorruptStream("Invoice " + invoice.id() + " names no customer"));
    }

    private static Invoice born(List<InvoiceEvent> drafted) {
        if (drafted.getFirst() instanceof InvoiceEvent.Drafted first) {
            return first.born();
        }
        throw new CorruptStream("An invoice begins with its draft");
    }

    private static List<InvoiceEvent> joined(List<InvoiceEvent> first, List<InvoiceEvent> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }
}
