package dev.tenon.invoicing;

/**
 * One row of a sales file, as text, before anybody judged it. A column that the file does not have is an empty text.
 *
 * @param line the row's line in the file; the heading is line 1
 * @param document the file's own document number; a leading C or c marks a credit note
 */
public record SalesRow(
        long line,
        String document,
        String date,
        String customer,
        String country,
        String item,
        String description,
        String quantity,
        String unitPrice) {}
