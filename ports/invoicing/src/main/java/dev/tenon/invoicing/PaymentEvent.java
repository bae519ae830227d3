package dev.tenon.invoicing;

import dev.tenon.kernel.Money;
import java.time.LocalDate;

/** What happens to a payment. */
public sealed interface PaymentEvent extends StreamEvent {

    /** The payment. */
    PaymentId payment();

    /** The money came in. */
    record Received(PaymentId payment, CustomerId customer, Money amount, LocalDate receivedOn, String reference)
            implements PaymentEvent, Birth<Payment> {
        @Override
        public Payment born() {
            return new Payment(payment, customer, amount, receivedOn, reference, amount);
        }
    }

    /** A part of it went to an invoice. */
    record Allocated(PaymentId payment, InvoiceId invoice, Money amount, LocalDate on) implements PaymentEvent {}
}
