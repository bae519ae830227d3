package dev.tenon.kernel;

/** A cursor that no page of this list gave. */
public final class BadCursor extends Fault {
    private static final long serialVersionUID = 1L;

    public BadCursor() {
        super("bad-cursor", "The cursor is not one that this list gave; start again without it");
    }
}
