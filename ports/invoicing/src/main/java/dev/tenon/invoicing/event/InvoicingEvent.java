package dev.tenon.invoicing.event;

import dev.tenon.kernel.PublishedEvent;

/** What Invoicing publishes. */
public sealed interface InvoicingEvent extends PublishedEvent
        permits InvoicePosted, InvoiceOverdue, CreditNotePosted, PaymentReceived, PaymentAllocated, CustomerChanged {}
