package dev.tenon.invoicing;

import dev.tenon.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * Records a payment and allocates it, as far as allocations are named; the rest stays the customer's advance.
 *
 * @param amount above zero
 * @param allocations each invoice at most once; together at most the amount
 */
public record ReceivePayment(
        CustomerId customer, Money amount, LocalDate receivedOn, String reference, List<Allocation> allocations) {
    public ReceivePayment {
        allocations = List.copyOf(allocations);
    }

    /** So much for that invoice. */
    public record Allocation(InvoiceId invoice, Money amount) {}
}
