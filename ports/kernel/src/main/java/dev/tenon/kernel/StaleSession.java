package dev.tenon.kernel;

/** A session was used outside its work: after it ended, from another thread, or inside another work of its own. */
public final class StaleSession extends Fault {
    private static final long serialVersionUID = 1L;

    public StaleSession(String message) {
        super("stale-session", message);
    }
}
