package dev.tenon.invoicing;

import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * Drafts an invoice.
 *
 * @param lines at least one, all priced in the currency
 * @param termsDays days from posting until it is due, 0 to 365
 */
public record DraftInvoice(
        CustomerId customer, Currency currency, List<Line> lines, int termsDays, Optional<ExternalReference> external) {
    public DraftInvoice {
        lines = List.copyOf(lines);
    }
}
