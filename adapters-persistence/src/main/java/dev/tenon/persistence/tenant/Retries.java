package dev.tenon.persistence.tenant;

import dev.tenon.kernel.StoreUnavailable;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Runs an attempt again while other transactions are faster, each time after a longer pause of random length. */
final class Retries {
    private static final int MOST_ATTEMPTS = 12;
    private static final long FIRST_PAUSE_NANOS = 2_000_000;
    private static final int MOST_DOUBLINGS = 6;

    private final LongAdder works = new LongAdder();
    private final LongAdder conflicts = new LongAdder();
    private final LongAdder nanos = new LongAdder();

    <R> R run(Supplier<R> attempt) {
        long begun = System.nanoTime();
        try {
            return untilDone(attempt);
        } finally {
            works.increment();
            nanos.add(System.nanoTime() - begun);
        }
    }

    TransactionFigures figures() {
        return new TransactionFigures(works.sum(), conflicts.sum(), Duration.ofNanos(nanos.sum()));
    }

    private <R> R untilDone(Supplier<R> attempt) {
        for (int i = 1; ; i++) {
            try {
                return attempt.get();
            } catch (RuntimeException thrown) {
                mayGoOn(thrown, i);
            }
            pause(i);
        }
    }

    static StoreUnavailable unavailable(RuntimeException thrown) {
        return new StoreUnavailable("The database cannot be reached or is too busy: " + thrown.getMessage(), thrown);
    }

    private void mayGoOn(RuntimeException thrown, int attempts) {
        switch (Trouble.of(thrown)) {
            case FAULT -> throw thrown;
            case UNAVAILABLE -> throw unavailable(thrown);
            case CONFLICT -> {
                conflicts.increment();
                if (attempts == MOST_ATTEMPTS) {
                    throw unavailable(thrown);
                }
            }
        }
    }

    private static void pause(int attempts) {
        long longest = FIRST_PAUSE_NANOS << Math.min(attempts, MOST_DOUBLINGS);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(FIRST_PAUSE_NANOS / 2, longest));
    }
}
