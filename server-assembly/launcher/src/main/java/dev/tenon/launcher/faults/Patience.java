package dev.tenon.launcher.faults;

import dev.tenon.launcher.api.RefusedByServer;
import dev.tenon.launcher.folder.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting, never longer than a limit. */
final class Patience {
    private static final Duration POLL = Duration.ofMillis(50);

    /** A server that is starting, or has lost its database, says these for the time being. */
    private static final Set<String> PASSING = Set.of("request-in-flight", "import-superseded", "not-admitted");

    private final Duration limit;

    Patience(Duration limit) {
        this.limit = limit;
    }

    /**
     * Returns when it is so.
     *
     * @param what completes "waited in vain until"
     */
    void until(String what, BooleanSupplier condition) {
        var end = Instant.now().plus(limit);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new Refused("Waited " + limit.toSeconds() + " seconds in vain until " + what);
            }
            pause();
        }
    }

    /**
     * The first answer that is not lost: a request is repeated, as it is, until it has one.
     *
     * @throws RefusedByServer when the answer is a no that stays one
     */
    <R> R answer(String what, Supplier<R> request) {
        var end = Instant.now().plus(limit);
        while (true) {
            try {
                return request.get();
            } catch (Refused e) {
                if (isFinal(e)) {
                    throw e;
                }
                if (Instant.now().isAfter(end)) {
                    throw new Refused("No answer to " + what + " within " + limit.toSeconds()
                            + " seconds. The last was: " + e.getMessage());
                }
            }
            pause();
        }
    }

    private static boolean isFinal(Refused answer) {
        return answer instanceof RefusedByServer no
                && no.status() < 500
                && !no.code().isEmpty()
                && !PASSING.contains(no.code());
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}
