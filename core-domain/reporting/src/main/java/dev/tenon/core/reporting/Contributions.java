package dev.tenon.core.reporting;

import dev.tenon.invoicing.event.CreditNotePosted;
import dev.tenon.invoicing.event.CustomerChanged;
import dev.tenon.invoicing.event.InvoiceOverdue;
import dev.tenon.invoicing.event.InvoicePosted;
import dev.tenon.invoicing.event.InvoicingEvent;
import dev.tenon.invoicing.event.PaymentAllocated;
import dev.tenon.invoicing.event.PaymentReceived;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.reporting.Delta;
import dev.tenon.reporting.Measure;
import java.util.List;
import java.util.Set;

/** What each published event adds to the figures. Deltas commute, so events may come in any order. */
final class Contributions {
    /** The events that add anything. */
    static final Set<EventType> TYPES = Set.of(
            EventType.of(InvoicePosted.class),
            EventType.of(CreditNotePosted.class),
            EventType.of(PaymentReceived.class),
            EventType.of(PaymentAllocated.class),
            EventType.of(CustomerChanged.class));

    private Contributions() {}

    static List<Delta> of(PublishedEvent event) {
        return event instanceof InvoicingEvent invoicing ? of(invoicing) : List.of();
    }

    private static List<Delta> of(InvoicingEvent event) {
        return switch (event) {
            case InvoicePosted e ->
                List.of(
                        new Delta.OfMeasure(Measure.REVENUE, e.postedOn(), e.total()),
                        new Delta.OfOpenItem(e.invoice(), e.customer(), e.dueOn(), e.postedOn(), e.total()));
            case CreditNotePosted e ->
                List.of(
                        new Delta.OfMeasure(
                                Measure.REVENUE, e.postedOn(), e.total().negated()),
                        new Delta.OfOpenItem(
                                e.document(),
                                e.customer(),
                                e.dueOn(),
                                e.postedOn(),
                                e.total().negated()));
            case PaymentReceived e -> List.of(new Delta.OfMeasure(Measure.CASH_RECEIVED, e.receivedOn(), e.amount()));
            case PaymentAllocated e ->
                List.of(new Delta.OfOpenItem(
                        e.invoice(),
                        e.customer(),
                        e.dueOn(),
                        e.allocatedOn(),
                        e.amount().negated()));
            // when something is due is known since it was posted
            case InvoiceOverdue _ -> List.of();
            case CustomerChanged e -> List.of(new Delta.OfCustomer(e.customer(), e.version(), e.reference(), e.name()));
        };
    }
}
