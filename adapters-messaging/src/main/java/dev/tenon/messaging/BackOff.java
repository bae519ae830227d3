package dev.tenon.messaging;

import java.time.Duration;

/** Pauses that double from one failure to the next, up to a limit. For one thread. */
public final class BackOff {
    private final Duration first;
    private final Duration longest;
    private Duration next;

    public BackOff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    /** How long to pause after one more failure. */
    public Duration next() {
        var pause = next;
        next = shorter(pause.multipliedBy(2), longest);
        return pause;
    }

    /** Begins anew after a success. */
    public void reset() {
        next = first;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
