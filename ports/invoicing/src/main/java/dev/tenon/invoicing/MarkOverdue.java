package dev.tenon.invoicing;

/** Says that the day after the invoice's due date has begun. */
public record MarkOverdue(InvoiceId invoice) {}
