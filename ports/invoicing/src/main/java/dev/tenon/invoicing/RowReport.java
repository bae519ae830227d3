package dev.tenon.invoicing;

/** One row of the file with what became of it. */
public record RowReport(SalesRow row, RowOutcome outcome) {}
