package dev.tenon.kernel;

import java.time.Instant;

/**
 * One work of a tenant that waits for its time. A tenant has at most one of a name and key waiting.
 *
 * @param key tells it from others of its name, 1 to 100 characters; most often an aggregate's id
 */
public record DueWork(DueName name, String key) {
    private static final int LONGEST = 100;

    public DueWork {
        if (key.isBlank() || key.length() > LONGEST) {
            throw new IllegalArgumentException("The key of due work has 1 to " + LONGEST + " characters");
        }
    }

    /** Why its effect happens. Another time is another cause, so that a work that was moved or registered anew has its effect again. */
    public Cause.Job cause(Instant time) {
        return new Cause.Job("due " + this + " " + time);
    }

    @Override
    public String toString() {
        return name + "/" + key;
    }
}
