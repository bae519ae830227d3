package dev.tenon.invoicing;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.UserId;
import java.time.Instant;

/**
 * An import of a sales file.
 *
 * @param startedBy who started it; it runs with that user's permissions
 * @param rows the rows of the file, without its heading; 0 until it was received
 * @param digest SHA-256 of the file; empty until it was received
 */
public record SalesImport(
        ImportId id,
        ReceiveSalesFile order,
        ImportState state,
        UserId startedBy,
        Instant startedAt,
        long rows,
        Bytes digest) {

    /** The import with its whole file received. */
    public SalesImport received(long count, Bytes hash) {
        return new SalesImport(id, order, ImportState.RUNNING, startedBy, startedAt, count, hash);
    }

    /** The import with every row done. */
    public SalesImport completed() {
        return new SalesImport(id, order, ImportState.COMPLETED, startedBy, startedAt, rows, digest);
    }
}
