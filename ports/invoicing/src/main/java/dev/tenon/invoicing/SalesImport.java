package dev.tenon.invoicing;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.UserId;
import java.time.Instant;

/**
 * An import of a sales file.
 *
 * @param attempt how often the file was begun to be received, from 1; rows of a former attempt are void
 * @param startedBy who started it; it runs with that user's permissions
 * @param rows the rows of the file, without its heading; 0 until it was received
 * @param digest SHA-256 of the file; empty until it was received
 */
public record SalesImport(
        ImportId id,
        ReceiveSalesFile order,
        ImportState state,
        int attempt,
        UserId startedBy,
        Instant startedAt,
        long rows,
        Bytes digest) {

    /** The import as it begins. */
    public static SalesImport begun(ImportId id, ReceiveSalesFile order, UserId startedBy, Instant startedAt) {
        return new SalesImport(id, order, ImportState.RECEIVING, 1, startedBy, startedAt, 0, Bytes.EMPTY);
    }

    /** The import whose file is begun again. */
    public SalesImport restarted() {
        return new SalesImport(id, order, ImportState.RECEIVING, attempt + 1, startedBy, startedAt, 0, Bytes.EMPTY);
    }

    /** The import with its whole file received. */
    public SalesImport received(long count, Bytes hash) {
        return new SalesImport(id, order, ImportState.RUNNING, attempt, startedBy, startedAt, count, hash);
    }

    /** The import with every row done. */
    public SalesImport completed() {
        return new SalesImport(id, order, ImportState.COMPLETED, attempt, startedBy, startedAt, rows, digest);
    }
}
