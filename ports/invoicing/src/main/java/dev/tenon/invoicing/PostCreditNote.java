package dev.tenon.invoicing;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * Posts a credit note.
 *
 * @param customer must be the invoice's, where the target is an invoice
 * @param lines what is credited, quantities above zero; at least one
 */
public record PostCreditNote(
        CustomerId customer,
        CreditTarget target,
        Currency currency,
        List<Line> lines,
        LocalDate postedOn,
        String reason,
        Optional<ExternalReference> external) {
    public PostCreditNote {
        lines = List.copyOf(lines);
    }
}
