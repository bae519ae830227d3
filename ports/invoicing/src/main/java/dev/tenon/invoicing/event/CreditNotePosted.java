package dev.tenon.invoicing.event;

import dev.tenon.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A credit note was posted.
 *
 * @param document the document whose open amount it lowers: the credited invoice, or the credit note itself when it is on account
 * @param dueOn when that document is due
 * @param total above zero; what the customer owes less
 */
public record CreditNotePosted(
        UUID creditNote,
        long version,
        UUID customer,
        String number,
        UUID document,
        LocalDate postedOn,
        LocalDate dueOn,
        Money total)
        implements InvoicingEvent {

    @Override
    public UUID aggregate() {
        return creditNote;
    }
}
