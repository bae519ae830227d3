package dev.tenon.invoicing;

/** Throws a draft away. */
public record DiscardInvoice(InvoiceId invoice) {}
