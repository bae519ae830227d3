package dev.tenon.persistence.due;

import java.time.Duration;

/** How long due work waits until it is run again. */
public final class Pauses {
    /** While its tenant is closed or its module is off. */
    public static final Duration WHILE_CLOSED = Duration.ofHours(1);

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 20;

    private Pauses() {}

    /** After a failure, when so many came before it in a row: 10 seconds, then twice as long each time, up to an hour. */
    public static Duration after(int formerFailures) {
        var pause = FIRST.multipliedBy(1L << Math.min(formerFailures, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
