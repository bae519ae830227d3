package dev.tenon.kernel;

/** The result of a work that has nothing to say but that it was done. */
public record Done() {
    /** Done. */
    public static final Done DONE = new Done();
}
