package dev.tenon.bench.stage;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for conditions. */
public final class Waiting {
    private static final Duration POLL = Duration.ofMillis(20);

    private Waiting() {}

    /**
     * Until it holds.
     *
     * @throws IllegalStateException when it does not in time
     */
    public static void until(BooleanSupplier condition, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited " + limit.toSeconds() + " s in vain");
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }
}
