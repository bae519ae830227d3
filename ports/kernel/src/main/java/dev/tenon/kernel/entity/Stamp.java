package dev.tenon.kernel.entity;

import java.time.Instant;

/**
 * The version of an entity.
 *
 * @param version grows by one with each change, from 1
 * @param createdAt when it came to be, in microseconds
 * @param changedAt when this version came to be, in microseconds
 */
public record Stamp(long version, Instant createdAt, Instant changedAt) {

    /** The first version. */
    public static Stamp first(Instant now) {
        return new Stamp(1, now, now);
    }

    /** The next version. */
    public Stamp next(Instant now) {
        return new Stamp(version + 1, createdAt, now);
    }
}
