package dev.tenon.invoicing;

import java.time.LocalDate;

/** Posts a draft on a date: gives it its number and books it. */
public record PostInvoice(InvoiceId invoice, LocalDate postedOn) {}
