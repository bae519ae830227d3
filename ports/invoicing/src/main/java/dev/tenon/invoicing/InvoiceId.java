package dev.tenon.invoicing;

import java.util.UUID;

/** Identifies an invoice within its tenant. */
public record InvoiceId(UUID value) {

    /** Reads the canonical text form; anything else is an {@link IllegalArgumentException}. */
    public static InvoiceId of(String text) {
        return new InvoiceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
