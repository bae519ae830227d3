package dev.tenon.invoicing.event;

import dev.tenon.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A part of a payment settled an invoice.
 *
 * @param version the payment's version
 * @param dueOn when the invoice is due
 * @param open what is left open of the invoice
 */
public record PaymentAllocated(
        UUID payment,
        long version,
        UUID invoice,
        UUID customer,
        LocalDate allocatedOn,
        LocalDate dueOn,
        Money amount,
        Money open)
        implements InvoicingEvent {

    @Override
    public UUID aggregate() {
        return payment;
    }
}
