package dev.tenon.documents;

/** Ends an evaluation. It stays within this adapter. */
final class RanTooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RanTooLong() {
        super("A condition ran too long", null, false, false);
    }
}
