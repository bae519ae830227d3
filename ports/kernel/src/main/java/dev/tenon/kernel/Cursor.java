package dev.tenon.kernel;

/** Where a page ended, opaque to whoever carries it back. Only the store that made it reads it. */
public record Cursor(String value) {
    /** Before the first row. */
    public static final Cursor START = new Cursor("");
}
