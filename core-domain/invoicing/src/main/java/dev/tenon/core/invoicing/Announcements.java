package dev.tenon.core.invoicing;

import dev.tenon.invoicing.CreditNoteEvent;
import dev.tenon.invoicing.CreditTarget;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerSource;
import dev.tenon.invoicing.Invoice;
import dev.tenon.invoicing.InvoiceEvent;
import dev.tenon.invoicing.PaymentEvent;
import dev.tenon.invoicing.event.CreditNotePosted;
import dev.tenon.invoicing.event.CustomerChanged;
import dev.tenon.invoicing.event.InvoiceOverdue;
import dev.tenon.invoicing.event.InvoicePosted;
import dev.tenon.invoicing.event.PaymentAllocated;
import dev.tenon.invoicing.event.PaymentReceived;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the other modules are told of a stream's event. */
final class Announcements {

    private Announcements() {}

    static CustomerChanged of(Customer customer) {
        return new CustomerChanged(
                customer.id().value(),
                customer.version(),
                customer.reference(),
                customer.name(),
                customer.country(),
                company(customer.source()));
    }

    private static Optional<UUID> company(CustomerSource source) {
        return switch (source) {
            case CustomerSource.Own _ -> Optional.empty();
            case CustomerSource.Company followed -> Optional.of(followed.company());
            case CustomerSource.FormerCompany followed -> Optional.of(followed.company());
        };
    }

    static InvoicePosted of(InvoiceEvent.Posted event, long version) {
        return new InvoicePosted(
                event.invoice().value(),
                version,
                event.billedTo().customer().value(),
                event.number().text(),
                event.postedOn(),
                event.dueOn(),
                event.total());
    }

    static InvoiceOverdue overdue(Invoice.Posted invoice, long version) {
        return new InvoiceOverdue(
                invoice.id().value(),
                version,
                invoice.customer().value(),
                invoice.number().text(),
                invoice.dueOn(),
                invoice.open());
    }

    /** The due date is the credited invoice's, or the posting date when the credit is on account. */
    static CreditNotePosted of(CreditNoteEvent.Posted event, long version, LocalDate dueOn) {
        return new CreditNotePosted(
                event.creditNote().value(),
                version,
                event.billedTo().customer().value(),
                event.number().text(),
                credited(event),
                event.postedOn(),
                dueOn,
                event.total());
    }

    static PaymentReceived of(PaymentEvent.Received event, long version) {
        return new PaymentReceived(
                event.payment().value(), version, event.customer().value(), event.receivedOn(), event.amount());
    }

    static PaymentAllocated of(PaymentEvent.Allocated event, long version, Invoice.Posted invoice) {
        return new PaymentAllocated(
                event.payment().value(),
                version,
                event.invoice().value(),
                invoice.customer().value(),
                event.on(),
                invoice.dueOn(),
                event.amount(),
                invoice.open());
    }

    private static UUID credited(CreditNoteEvent.Posted event) {
        return switch (event.target()) {
            case CreditTarget.OfInvoice(var invoice) -> invoice.value();
            case CreditTarget.OnAccount _ -> event.creditNote().value();
        };
    }
}
