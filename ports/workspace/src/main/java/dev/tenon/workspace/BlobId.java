package dev.tenon.workspace;

import java.util.UUID;

/** Names what a {@link BlobStore} keeps; later ones sort after earlier ones. */
public record BlobId(UUID value) {
    /** Stands before every other. */
    public static final BlobId FIRST = new BlobId(new UUID(0, 0));

    @Override
    public String toString() {
        return value.toString();
    }
}
