package dev.tenon.invoicing.event;

import dev.tenon.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The due date of an invoice passed while something was open. It comes once for an invoice and due date.
 *
 * @param number its gapless number as text
 * @param dueOn the last day on which it could be paid in time, in the tenant's zone
 * @param open what was open when it was found
 */
public record InvoiceOverdue(UUID invoice, long version, UUID customer, String number, LocalDate dueOn, Money open)
        implements InvoicingEvent {

    @Override
    public UUID aggregate() {
        return invoice;
    }
}
