package dev.tenon.invoicing;

import java.util.UUID;

/** Identifies a credit note within its tenant. */
public record CreditNoteId(UUID value) {

    /** Reads the canonical text form; anything else is an {@link IllegalArgumentException}. */
    public static CreditNoteId of(String text) {
        return new CreditNoteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
