package dev.tenon.core.crm;

import static dev.tenon.crm.CrmPermissions.FOLLOW_BOOKS;

import dev.tenon.crm.Company;
import dev.tenon.crm.TimelineEntry.What;
import dev.tenon.invoicing.event.CreditNotePosted;
import dev.tenon.invoicing.event.CustomerChanged;
import dev.tenon.invoicing.event.InvoiceOverdue;
import dev.tenon.invoicing.event.InvoicePosted;
import dev.tenon.invoicing.event.InvoicingEvent;
import dev.tenon.invoicing.event.PaymentAllocated;
import dev.tenon.invoicing.event.PaymentReceived;
import dev.tenon.kernel.Consumption;
import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.EventSubscriber;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.Ids;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Permission;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.EntitySession;
import dev.tenon.kernel.entity.EntityStore;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Notes what Invoicing tells in the timeline of the company that the customer is. */
record BooksFollower(EntityStore store, Ids ids) implements EventSubscriber {
    private static final Set<EventType> TYPES = Stream.of(
                    CustomerChanged.class,
                    InvoicePosted.class,
                    InvoiceOverdue.class,
                    PaymentReceived.class,
                    PaymentAllocated.class)
            .map(EventType::of)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public ModuleId module() {
        return Company.TYPE.module();
    }

    @Override
    public Set<EventType> events() {
        return TYPES;
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of(FOLLOW_BOOKS);
    }

    @Override
    public Consumption on(TenantContext tenant, EventEnvelope envelope, PublishedEvent event) {
        tenant.require(FOLLOW_BOOKS);
        if (!(event instanceof InvoicingEvent told)) {
            throw new IllegalArgumentException("CRM does not follow " + event.getClass());
        }
        return store.within(tenant, session -> note(session, new BooksNotes(ids, envelope), told));
    }

    private static Consumption note(EntitySession session, BooksNotes notes, InvoicingEvent told) {
        return switch (told) {
            case CustomerChanged customer -> notes.link(session, customer);
            case InvoicePosted posted ->
                notes.invoice(
                        session,
                        What.INVOICE_POSTED,
                        posted.invoice(),
                        posted.customer(),
                        posted.number(),
                        posted.total());
            case InvoiceOverdue overdue ->
                notes.invoice(
                        session,
                        What.INVOICE_OVERDUE,
                        overdue.invoice(),
                        overdue.customer(),
                        overdue.number(),
                        overdue.open());
            case PaymentReceived received -> notes.payment(session, received);
            case PaymentAllocated allocated -> notes.allocated(session, allocated);
            case CreditNotePosted _ -> throw new IllegalArgumentException("CRM does not follow " + told.getClass());
        };
    }
}
