package dev.tenon.rest.invoicing;

import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.InvoiceId;
import dev.tenon.invoicing.Payment;
import dev.tenon.invoicing.PaymentEvent;
import dev.tenon.invoicing.PaymentId;
import dev.tenon.invoicing.ReceivePayment;
import dev.tenon.kernel.Money;
import dev.tenon.rest.problem.Answers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Payments as JSON. */
final class PaymentJson {

    private PaymentJson() {}

    /**
     * A payment that came in.
     *
     * @param receivedOn today when left out
     * @param allocations which invoices it pays; what is left is the customer's advance
     */
    public record NewPayment(
            CustomerId customer,
            Money amount,
            Optional<LocalDate> receivedOn,
            Optional<String> reference,
            Optional<List<ReceivePayment.Allocation>> allocations) {}

    /** A part of a payment for an invoice; today when the date is left out. */
    public record NewAllocation(InvoiceId invoice, Money amount, Optional<LocalDate> on) {}

    /** A part of a payment that went to an invoice. */
    public record AllocationView(PaymentId payment, InvoiceId invoice, Money amount, LocalDate on) {

        static AllocationView of(PaymentEvent.Allocated event) {
            return new AllocationView(event.payment(), event.invoice(), event.amount(), event.on());
        }
    }

    /** A payment as it was recorded. */
    public record ReceivedPayment(
            PaymentId id,
            CustomerId customer,
            Money amount,
            LocalDate receivedOn,
            String reference,
            List<AllocationView> allocations,
            Money unallocated) {

        static ReceivedPayment of(List<PaymentEvent> events) {
            var received = Answers.only(events, PaymentEvent.Received.class);
            var allocations = events.stream()
                    .filter(PaymentEvent.Allocated.class::isInstance)
                    .map(event -> AllocationView.of((PaymentEvent.Allocated) event))
                    .toList();
            var unallocated = allocations.stream().map(AllocationView::amount).reduce(received.amount(), Money::minus);
            return new ReceivedPayment(
                    received.payment(),
                    received.customer(),
                    received.amount(),
                    received.receivedOn(),
                    received.reference(),
                    allocations,
                    unallocated);
        }
    }

    /** A payment as it is now. */
    public record PaymentView(
            PaymentId id,
            CustomerId customer,
            Money amount,
            LocalDate receivedOn,
            String reference,
            Money unallocated) {

        static PaymentView of(Payment payment) {
            return new PaymentView(
                    payment.id(),
                    payment.customer(),
                    payment.amount(),
                    payment.receivedOn(),
                    payment.reference(),
                    payment.unallocated());
        }
    }
}
