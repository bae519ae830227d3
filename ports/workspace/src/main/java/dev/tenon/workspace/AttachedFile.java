package dev.tenon.workspace;

import dev.tenon.kernel.Actor;
import dev.tenon.kernel.Bytes;
import java.time.Instant;
import java.util.UUID;

/**
 * A file that is kept with a record. It never changes.
 *
 * @param name one line without a folder, 1 to {@link #LONGEST_NAME} characters
 * @param contentType one that no browser runs
 * @param hash the SHA-256 of its content
 * @param size in bytes
 */
public record AttachedFile(
        Id id,
        RecordRef record,
        String name,
        String contentType,
        Bytes hash,
        long size,
        Actor attachedBy,
        Instant attachedAt) {
    /** The most characters of a name. */
    public static final int LONGEST_NAME = 200;

    /** Identifies a file. */
    public record Id(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** Whether it has the same name and content. */
    public boolean isLike(AttachedFile other) {
        return name.equals(other.name) && hash.equals(other.hash);
    }
}
