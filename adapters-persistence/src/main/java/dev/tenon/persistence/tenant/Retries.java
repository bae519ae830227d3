package dev.tenon.persistence.tenant;

import dev.tenon.kernel.StoreUnavailable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Runs an attempt again while other transactions are faster, each time after a longer pause of random length. */
final class Retries {
    private static final int MOST_ATTEMPTS = 12;
    private static final long FIRST_PAUSE_NANOS = 2_000_000;
    private static final int MOST_DOUBLINGS = 6;

    <R> R run(Supplier<R> attempt) {
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

    private static void mayGoOn(RuntimeException thrown, int attempts) {
        switch (Trouble.of(thrown)) {
            case FAULT -> throw thrown;
            case UNAVAILABLE -> throw unavailable(thrown);
            case CONFLICT -> {
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
