package dev.tenon.invoicing;

/** What a credit note credits. */
public sealed interface CreditTarget {

    /** An invoice, up to what is open of it. */
    record OfInvoice(InvoiceId invoice) implements CreditTarget {}

    /** The customer's account, without naming an invoice. */
    record OnAccount() implements CreditTarget {}
}
