package dev.tenon.core.crm;

import dev.tenon.crm.CustomerLink;
import dev.tenon.crm.TimelineEntry;
import dev.tenon.crm.TimelineEntry.What;
import dev.tenon.invoicing.event.CustomerChanged;
import dev.tenon.invoicing.event.PaymentAllocated;
import dev.tenon.invoicing.event.PaymentReceived;
import dev.tenon.kernel.Consumption;
import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntitySession;
import dev.tenon.kernel.entity.Filter;
import dev.tenon.kernel.entity.Operator;
import dev.tenon.kernel.entity.RecordId;
import dev.tenon.kernel.entity.Sort;
import dev.tenon.kernel.entity.Stamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes down one thing that Invoicing told. An entry stands under the customer, whose id is that of its company, or else linked to it; so it does not
 * matter which of both is told first.
 */
record BooksNotes(Ids ids, EventEnvelope envelope) {

    /** Which company a customer is that was there before it. */
    Consumption link(EntitySession session, CustomerChanged customer) {
        customer.company()
                .filter(company -> !company.equals(customer.customer()))
                .filter(_ -> isUnlinked(session, customer.customer()))
                .ifPresent(company -> session.of(CustomerLink.TYPE)
                        .add(new CustomerLink(
                                new CustomerLink.Id(ids.next()),
                                Stamp.first(envelope.recordedAt()),
                                new RecordId(customer.customer()),
                                new RecordId(company))));
        return Consumption.TAKEN;
    }

    private static boolean isUnlinked(EntitySession session, UUID customer) {
        return session.of(CustomerLink.TYPE)
                .list(with("customer", customer), PageRequest.first(1))
                .items()
                .isEmpty();
    }

    /** What happened to an invoice. */
    Consumption invoice(EntitySession session, What what, UUID invoice, UUID customer, String number, Money amount) {
        add(session, customer, what, invoice, number, amount);
        return what == What.INVOICE_POSTED ? Consumption.taken(prerequisite(invoice)) : Consumption.TAKEN;
    }

    Consumption payment(EntitySession session, PaymentReceived received) {
        add(session, received.customer(), What.PAYMENT_RECEIVED, received.payment(), "", received.amount());
        return Consumption.TAKEN;
    }

    /** The invoice's number was told when it was posted; a part of it that is paid is no news. */
    Consumption allocated(EntitySession session, PaymentAllocated allocated) {
        if (allocated.open().signum() > 0) {
            return Consumption.TAKEN;
        }
        var posted = posted(session, allocated.invoice());
        if (posted.isEmpty()) {
            return Consumption.waiting(prerequisite(allocated.invoice()), envelope);
        }
        var invoice = posted.orElseThrow();
        add(
                session,
                allocated.customer(),
                What.INVOICE_PAID,
                allocated.invoice(),
                invoice.subject(),
                invoice.amount().orElse(allocated.amount()));
        return Consumption.TAKEN;
    }

    private static Optional<TimelineEntry> posted(EntitySession session, UUID invoice) {
        return session
                .of(TimelineEntry.TYPE)
                .list(with("about", invoice), PageRequest.first(PageRequest.MOST))
                .items()
                .stream()
                .filter(entry -> entry.what() == What.INVOICE_POSTED)
                .findFirst();
    }

    private void add(EntitySession session, UUID customer, What what, UUID about, String subject, Money amount) {
        var at = envelope.recordedAt();
        session.of(TimelineEntry.TYPE)
                .add(new TimelineEntry(
                        new TimelineEntry.Id(ids.next()),
                        Stamp.first(at),
                        new RecordId(customer),
                        at,
                        what,
                        new RecordId(about),
                        subject,
                        "",
                        Optional.of(amount)));
    }

    private static EntityQuery with(String field, UUID id) {
        return new EntityQuery(List.of(new Filter(field, Operator.EQ, List.of(new RecordId(id)))), Sort.BY_ID);
    }

    private static String prerequisite(UUID invoice) {
        return "invoicing.invoice:" + invoice;
    }
}
