package dev.tenon.kernel;

import java.util.UUID;

/** Identifies a user: one person, who may be a member of several tenants. */
public record UserId(UUID value) {

    /** Reads the canonical text form; anything else is an {@link IllegalArgumentException}. */
    public static UserId of(String text) {
        return new UserId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
