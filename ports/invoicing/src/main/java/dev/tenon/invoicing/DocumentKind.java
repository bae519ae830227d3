package dev.tenon.invoicing;

/** What a document is. */
public enum DocumentKind {
    /** An invoice. */
    INVOICE,
    /** A credit note. */
    CREDIT_NOTE
}
