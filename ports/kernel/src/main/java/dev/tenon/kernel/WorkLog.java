package dev.tenon.kernel;

/**
 * Driven port of the doors (a request, a message, a job): tells whoever reads the log whose work wrote a line. It goes one way only: nothing
 * asks it for a tenant, and no module knows of it.
 */
@FunctionalInterface
public interface WorkLog {
    /** Tells nobody. */
    WorkLog SILENT = _ -> () -> {};

    /**
     * What this thread logs from here on is of this work, until {@link Noted#close} on the same thread. A work that begins before the
     * former has ended takes its place.
     */
    Noted begin(WorkNote work);

    /** A work that began. */
    @FunctionalInterface
    interface Noted extends AutoCloseable {
        /** Ends it; what is logged from here on is of no work. */
        @Override
        void close();
    }
}
