package dev.tenon.invoicing;

import dev.tenon.kernel.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A document in a list. It derives from the stream's events alone.
 *
 * @param id the invoice's or credit note's id
 * @param number empty while it is not posted
 * @param datedOn the posting date; of a draft, the day it was drafted, in UTC
 * @param dueOn empty while it is not posted, and for credit notes
 * @param open what is open of a posted invoice, otherwise zero
 */
public record DocumentSummary(
        UUID id,
        DocumentKind kind,
        DocumentStatus status,
        Optional<DocumentNumber> number,
        CustomerId customer,
        LocalDate datedOn,
        Optional<LocalDate> dueOn,
        Money total,
        Money open,
        Optional<ExternalReference> external) {}
