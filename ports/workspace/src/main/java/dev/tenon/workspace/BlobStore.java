package dev.tenon.workspace;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.TenantContext;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Driven port: contents of files, of one tenant at a time, never held whole. It takes part in no transaction: what is put is there at once, so that the
 * {@link FileRepository} says which of it is in use, and what nobody uses is swept.
 */
public interface BlobStore {
    /** The most bytes that are held at once. */
    int CHUNK = 256 * 1024;

    /**
     * Keeps what the stream has until its end. A stream that fails leaves nothing.
     *
     * @throws UncheckedIOException with what the stream threw
     */
    BlobId put(TenantContext tenant, InputStream content);

    /** Shows the content chunk by chunk; nothing where there is none of that name. */
    void read(TenantContext tenant, BlobId blob, Consumer<Bytes> reader);

    /** Forgets the content; without one, nothing happens. */
    void delete(TenantContext tenant, BlobId blob);

    /** What was put before that time, after this one in the order of names. */
    List<BlobId> putBefore(TenantContext tenant, Instant time, BlobId after, int most);
}
