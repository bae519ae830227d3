package dev.tenon.core.invoicing;

import dev.tenon.invoicing.AllocatePayment;
import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.InvoiceEvent;
import dev.tenon.invoicing.InvoicingRefusal;
import dev.tenon.invoicing.InvoicingRefusal.UnknownCustomer;
import dev.tenon.invoicing.InvoicingRefusal.UnknownInvoice;
import dev.tenon.invoicing.InvoicingRefusal.UnknownPayment;
import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.invoicing.Loaded;
import dev.tenon.invoicing.Payment;
import dev.tenon.invoicing.PaymentEvent;
import dev.tenon.invoicing.PaymentId;
import dev.tenon.invoicing.ReceivePayment;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What happens at the desk of payments within one session. Invoices are locked in the order of their ids. */
final class PaymentDesk {

    private PaymentDesk() {}

    static Decision<PaymentEvent, InvoicingRefusal> receive(
            InvoicingSession session, PaymentId id, ReceivePayment command, DateRules dates) {
        if (session.customers().find(command.customer()).isEmpty()) {
            return Decision.refuse(new UnknownCustomer(command.customer()));
        }
        var refusal = PaymentRules.checkReceive(command, dates);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.orElseThrow());
        }
        var received = new PaymentEvent.Received(
                id, command.customer(), command.amount(), command.receivedOn(), command.reference());
        return settle(session, received, command.allocations(), dates);
    }

    static Decision<PaymentEvent, InvoicingRefusal> allocate(
            InvoicingSession session, AllocatePayment command, DateRules dates) {
        var refusal = dates.check(command.on());
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.orElseThrow());
        }
        var locked = lockBoth(session, command);
        if (locked.payment().state().isEmpty()) {
            return Decision.refuse(new UnknownPayment(command.payment()));
        }
        if (locked.invoice().state().isEmpty()) {
            return Decision.refuse(new UnknownInvoice(command.invoice()));
        }
        var decision = PaymentRules.allocate(
                locked.payment().state().orElseThrow(),
                locked.invoice().state().orElseThrow(),
                command.amount(),
                command.on());
        decision.ifAccepted(events -> append(
                session, locked.payment(), events, new LockedInvoices(Map.of(command.invoice(), locked.invoice()))));
        return decision;
    }

    private record Locked(Loaded<Payment> payment, Loaded<Invoice> invoice) {}

    private static Locked lockBoth(InvoicingSession session, AllocatePayment command) {
        var payment = command.payment().value();
        var invoice = command.invoice().value();
        if (payment.compareTo(invoice) < 0) {
            var first = session.payments().lock(payment);
            return new Locked(first, session.invoices().lock(invoice));
        }
        var first = session.invoices().lock(invoice);
        return new Locked(session.payments().lock(payment), first);
    }

    /** Allocates a payment just received, one invoice after the other; one refusal refuses the payment as a whole. */
    private static Decision<PaymentEvent, InvoicingRefusal> settle(
            InvoicingSession session,
            PaymentEvent.Received received,
            List<ReceivePayment.Allocation> allocations,
            DateRules dates) {
        var invoices = LockedInvoices.lock(
                session,
                allocations.stream().map(ReceivePayment.Allocation::invoice).toList());
        List<PaymentEvent> events = new ArrayList<>(List.of(received));
        var payment = received.born();
        for (var allocation : allocations) {
            switch (decide(payment, invoices.get(allocation.invoice()), allocation, dates)) {
                case Decision.Refused<PaymentEvent, InvoicingRefusal> refused -> {
                    return refused;
                }
                case Decision.Accepted<PaymentEvent, InvoicingRefusal>(var allocated) -> {
                    events.addAll(allocated);
                    payment = payment.after(allocated.getFirst());
                }
            }
        }
        append(session, Loaded.none(received.payment().value()), events, invoices);
        return new Decision.Accepted<>(events);
    }

    private static Decision<PaymentEvent, InvoicingRefusal> decide(
            Payment payment, Loaded<Invoice> invoice, ReceivePayment.Allocation allocation, DateRules dates) {
        return invoice.state()
                .map(state -> decide(payment, state, allocation.amount(), dates))
                .orElseGet(() -> Decision.refuse(new UnknownInvoice(allocation.invoice())));
    }

    /** On the first date that suits both; an invoice dated ahead moves it ahead, which not everybody may book. */
    private static Decision<PaymentEvent, InvoicingRefusal> decide(
            Payment payment, Invoice invoice, Money amount, DateRules dates) {
        var on = PaymentRules.earliest(payment, invoice);
        return dates.check(on)
                .<Decision<PaymentEvent, InvoicingRefusal>>map(Decision::refuse)
                .orElseGet(() -> PaymentRules.allocate(payment, invoice, amount, on));
    }

    private static void append(
            InvoicingSession session, Loaded<Payment> payment, List<PaymentEvent> events, LockedInvoices invoices) {
        session.payments().append(payment, events);
        for (int i = 0; i < events.size(); i++) {
            book(session, events.get(i), payment.version() + i + 1, invoices);
        }
    }

    private static void book(InvoicingSession session, PaymentEvent event, long version, LockedInvoices invoices) {
        switch (event) {
            case PaymentEvent.Received received -> session.announce(Announcements.of(received, version));
            case PaymentEvent.Allocated allocated -> {
                var loaded = invoices.get(allocated.invoice());
                var settled = new InvoiceEvent.PaymentAllocated(
                        allocated.invoice(), allocated.payment(), allocated.amount(), allocated.on());
                session.invoices().append(loaded, List.of(settled));
                if (loaded.state().orElseThrow().after(settled) instanceof Invoice.Posted invoice) {
                    session.announce(Announcements.of(allocated, version, invoice));
                }
            }
        }
    }
}
