package dev.tenon.invoicing;

import dev.tenon.kernel.CorruptStream;
import dev.tenon.kernel.Evolving;
import dev.tenon.kernel.Money;
import java.time.LocalDate;

/**
 * Money that a customer paid.
 *
 * @param reference the bank's or the customer's reference; may be empty
 * @param unallocated what no invoice has taken yet: an advance of the customer
 */
public record Payment(
        PaymentId id, CustomerId customer, Money amount, LocalDate receivedOn, String reference, Money unallocated)
        implements Evolving<Payment, PaymentEvent> {

    @Override
    public Payment after(PaymentEvent event) {
        return switch (event) {
            case PaymentEvent.Received _ -> throw CorruptStream.unexpected(this, event);
            case PaymentEvent.Allocated allocated ->
                new Payment(id, customer, amount, receivedOn, reference, unallocated.minus(allocated.amount()));
        };
    }
}
