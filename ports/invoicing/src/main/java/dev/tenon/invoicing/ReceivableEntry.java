package dev.tenon.invoicing;

import dev.tenon.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One dated change of what a customer owes on one document. The receivables as of a date are the sum of the entries up to it.
 *
 * @param event the event that it derives from
 * @param document the invoice or credit note whose open amount changes
 * @param dueOn when the document is due; a credit note on account is due when it is posted
 * @param accountingDate the date in the books
 * @param recordedAt when it became known
 * @param amount above zero raises the debt, below zero lowers it
 */
public record ReceivableEntry(
        UUID event,
        UUID document,
        CustomerId customer,
        LocalDate dueOn,
        LocalDate accountingDate,
        Instant recordedAt,
        Money amount) {}
