package dev.tenon.invoicing;

import java.util.UUID;

/** Identifies an import of sales within its tenant. */
public record ImportId(UUID value) {

    /** Reads the canonical text form; anything else is an {@link IllegalArgumentException}. */
    public static ImportId of(String text) {
        return new ImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
