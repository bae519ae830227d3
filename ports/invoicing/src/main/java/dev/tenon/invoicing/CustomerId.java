package dev.tenon.invoicing;

import java.util.UUID;

/** Identifies a customer of Invoicing within its tenant. */
public record CustomerId(UUID value) {

    /** Reads the canonical text form; anything else is an {@link IllegalArgumentException}. */
    public static CustomerId of(String text) {
        return new CustomerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
