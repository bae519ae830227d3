package dev.tenon.messaging;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for conditions. */
public final class Until {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(10);

    private Until() {}

    /** Returns when the condition holds, and fails when it does not in time. */
    public static void holds(String what, BooleanSupplier condition) {
        var end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited " + LIMIT.toSeconds() + " s in vain until " + what);
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }
}
