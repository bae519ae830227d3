package dev.tenon.invoicing;

import java.util.UUID;

/** Identifies a payment within its tenant. */
public record PaymentId(UUID value) {

    /** Reads the canonical text form; anything else is an {@link IllegalArgumentException}. */
    public static PaymentId of(String text) {
        return new PaymentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
