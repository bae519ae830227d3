package dev.tenon.core.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.invoicing.event.CreditNotePosted;
import dev.tenon.invoicing.event.CustomerChanged;
import dev.tenon.invoicing.event.InvoiceOverdue;
import dev.tenon.invoicing.event.InvoicePosted;
import dev.tenon.invoicing.event.InvoicingEvent;
import dev.tenon.invoicing.event.PaymentAllocated;
import dev.tenon.invoicing.event.PaymentReceived;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.reporting.Delta;
import dev.tenon.reporting.Measure;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class ContributionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DUE = DAY.plusDays(30);
    private static final UUID INVOICE = new UUID(3, 1);
    private static final UUID CREDIT_NOTE = new UUID(3, 2);
    private static final UUID PAYMENT = new UUID(3, 3);
    private static final UUID CUSTOMER = new UUID(3, 4);
    private static final Money TEN = Money.of("10.00", "GBP");
    private static final Money MINUS_TEN = Money.of("-10.00", "GBP");

    @Test
    void anInvoiceRaisesRevenueAndWhatIsOpen() {
        assertThat(Contributions.of(new InvoicePosted(INVOICE, 2, CUSTOMER, "INV-1", DAY, DUE, TEN)))
                .containsExactly(
                        new Delta.OfMeasure(Measure.REVENUE, DAY, TEN),
                        new Delta.OfOpenItem(INVOICE, CUSTOMER, DUE, DAY, TEN));
    }

    @Test
    void aCreditNoteLowersRevenueAndWhatIsOpenOfItsDocument() {
        assertThat(Contributions.of(new CreditNotePosted(CREDIT_NOTE, 1, CUSTOMER, "CRN-1", INVOICE, DAY, DUE, TEN)))
                .containsExactly(
                        new Delta.OfMeasure(Measure.REVENUE, DAY, MINUS_TEN),
                        new Delta.OfOpenItem(INVOICE, CUSTOMER, DUE, DAY, MINUS_TEN));
    }

    @Test
    void aPaymentIsCashAndNothingElseUntilItIsAllocated() {
        assertThat(Contributions.of(new PaymentReceived(PAYMENT, 1, CUSTOMER, DAY, TEN)))
                .containsExactly(new Delta.OfMeasure(Measure.CASH_RECEIVED, DAY, TEN));
    }

    @Test
    void anAllocationLowersWhatIsOpenOfTheInvoice() {
        assertThat(Contributions.of(
                        new PaymentAllocated(PAYMENT, 2, INVOICE, CUSTOMER, DAY, DUE, TEN, Money.of("0.00", "GBP"))))
                .containsExactly(new Delta.OfOpenItem(INVOICE, CUSTOMER, DUE, DAY, MINUS_TEN));
    }

    @Test
    void aCustomersNameIsKeptWithItsVersion() {
        assertThat(Contributions.of(new CustomerChanged(CUSTOMER, 4, "C1", "Ada", "Malta")))
                .containsExactly(new Delta.OfCustomer(CUSTOMER, 4, "C1", "Ada"));
    }

    @Test
    void anInvoiceThatBecomesOverdueMovesNoFigure() {
        assertThat(Contributions.of(new InvoiceOverdue(INVOICE, 3, CUSTOMER, "INV-1", DUE, TEN)))
                .isEmpty();
    }

    @Test
    void whatReportingDoesNotKnowAddsNothing() {
        assertThat(Contributions.of(new SomethingElse(INVOICE, 1))).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked") // every permitted subclass of an event is an event
    void everyEventOfInvoicingThatMovesAFigureIsSubscribedTo() {
        assertThat(Contributions.TYPES)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(InvoicingEvent.class.getPermittedSubclasses())
                        .filter(type -> !type.equals(InvoiceOverdue.class))
                        .map(type -> EventType.of((Class<? extends PublishedEvent>) type))
                        .toList());
    }

    private record SomethingElse(UUID aggregate, long version) implements PublishedEvent {}
}
