package dev.tenon.invoicing;

/** Where a document stands. */
public enum DocumentStatus {
    /** An invoice that is not posted. */
    DRAFT,
    /** An invoice that was thrown away. */
    DISCARDED,
    /** Posted; of an invoice, something is open. */
    POSTED,
    /** An invoice of which nothing is open. */
    SETTLED
}
