package dev.tenon.kernel;

/** What every lent session can do. It belongs to one work on one thread; any other use throws {@link StaleSession}. */
public interface Session {

    /**
     * Tells the other modules: the event goes to the journal and the outbox in this transaction. An event that cannot be
     * encoded fails the work.
     */
    void announce(PublishedEvent event);

    /** The tenant's work that waits for its time, as this transaction leaves it. */
    Due due();
}
