package dev.tenon.kernel;

import java.util.UUID;

/** Identifies a tenant: one firm on the installation. */
public record TenantId(UUID value) {

    /** Reads the canonical text form; anything else is an {@link IllegalArgumentException}. */
    public static TenantId of(String text) {
        return new TenantId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
