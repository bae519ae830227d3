package dev.tenon.persistence.audit;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Seals every second, on one thread that the assembly gives it, until it is stopped or interrupted. */
public final class AuditSealer implements Runnable {
    private static final Logger LOG = System.getLogger(AuditSealer.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int PER_TENANT = 1_000;
    private static final int TENANTS = 100;

    private final AuditSealing sealing;
    private final Clock clock;
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile State state = new State(Optional.empty(), Optional.empty());

    /** A sealer; it does nothing until it is run. */
    public AuditSealer(AuditSealing sealing, Clock clock) {
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public void run() {
        try {
            do {
                attempt();
            } while (!stop.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks it to end after the pass in hand. */
    public void stop() {
        stop.countDown();
    }

    /** How it is doing now. */
    public State state() {
        return state;
    }

    /**
     * What a former pass or process sealed and could not publish is published before anything else. It goes on at once only where a
     * tenant may have more waiting than one seal takes: a seal for each entry that comes while it works would cost more than the entry.
     */
    private void attempt() {
        try {
            if (state.lastSuccess().isEmpty() || state.failure().isPresent()) {
                sealing.publish();
            }
            while (sealing.seal(PER_TENANT, TENANTS) >= PER_TENANT) {
                if (stop.getCount() == 0) {
                    return;
                }
            }
            state = new State(Optional.of(clock.instant()), Optional.empty());
        } catch (RuntimeException e) {
            LOG.log(state.failure().isPresent() ? Level.DEBUG : Level.WARNING, "The audit log is not sealed now", e);
            state = new State(state.lastSuccess(), Optional.of(String.valueOf(e.getMessage())));
        }
    }

    /**
     * How the sealer is doing.
     *
     * @param lastSuccess when it last sealed everything that waited
     * @param failure why it could not the last time; empty when it could
     */
    public record State(Optional<Instant> lastSuccess, Optional<String> failure) {}
}
