package dev.tenon.invoicing.event;

import dev.tenon.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An invoice was posted.
 *
 * @param number its gapless number as text
 * @param total what the customer owes for it
 */
public record InvoicePosted(
        UUID invoice, long version, UUID customer, String number, LocalDate postedOn, LocalDate dueOn, Money total)
        implements InvoicingEvent {

    @Override
    public UUID aggregate() {
        return invoice;
    }
}
