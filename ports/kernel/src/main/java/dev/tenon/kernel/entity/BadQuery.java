package dev.tenon.kernel.entity;

import dev.tenon.kernel.Fault;

/** A filter or an order that this list does not have. */
public final class BadQuery extends Fault {
    private static final long serialVersionUID = 1L;

    public BadQuery(String message) {
        super("bad-query", message);
    }
}
