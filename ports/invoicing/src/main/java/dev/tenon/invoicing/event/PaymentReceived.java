package dev.tenon.invoicing.event;

import dev.tenon.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A payment came in; none of it is allocated by this event.
 */
public record PaymentReceived(UUID payment, long version, UUID customer, LocalDate receivedOn, Money amount)
        implements InvoicingEvent {

    @Override
    public UUID aggregate() {
        return payment;
    }
}
