package dev.tenon.core.invoicing;

import dev.tenon.invoicing.SalesRow;

/** Rows of sales files, as they are written in the tests. */
final class SalesRows {

    private SalesRows() {}

    /** A row of which only what is judged is named: {@code document, date, customer, quantity, price}. */
    static SalesRow row(long line, String document, String date, String customer, String quantity, String price) {
        return new SalesRow(line, document, date, customer, "Malta", "W1", "Widget", quantity, price);
    }

    /** A row of customer C1 on the first of November. */
    static SalesRow row(long line, String document, String quantity, String price) {
        return row(line, document, "2026-11-01", "C1", quantity, price);
    }
}
