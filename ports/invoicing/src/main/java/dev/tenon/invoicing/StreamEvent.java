package dev.tenon.invoicing;

/** An event of one of the module's streams; an immutable record that is stored for ever. */
public sealed interface StreamEvent permits InvoiceEvent, CreditNoteEvent, PaymentEvent {}
