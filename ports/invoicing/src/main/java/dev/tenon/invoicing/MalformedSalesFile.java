package dev.tenon.invoicing;

import dev.tenon.kernel.Fault;

/** A file that cannot be read as sales at all; nothing of it was taken. */
public final class MalformedSalesFile extends Fault {
    private static final long serialVersionUID = 1L;

    public MalformedSalesFile(String message) {
        super("malformed-sales-file", message);
    }

    public MalformedSalesFile(String message, Throwable cause) {
        super("malformed-sales-file", message, cause);
    }
}
