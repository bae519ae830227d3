package dev.tenon.invoicing;

import dev.tenon.kernel.Bytes;
import java.util.function.Consumer;

/** A sales file that is being read, once, from its beginning to its end. */
public interface SalesFile {

    /**
     * Hands over every row in the order of the file, without holding more than one at a time.
     *
     * @throws MalformedSalesFile when the file breaks off, is not CSV, or lacks a column that must be there
     */
    void forEachRow(Consumer<SalesRow> action);

    /** SHA-256 over all bytes of the file; known once every row was handed over. */
    Bytes digest();
}
