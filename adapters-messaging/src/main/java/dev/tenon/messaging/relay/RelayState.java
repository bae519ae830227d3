package dev.tenon.messaging.relay;

import java.time.Instant;
import java.util.Optional;

/**
 * How the relay is doing.
 *
 * @param duty what it does among the relays of all nodes
 * @param lastSuccess when it last found the outbox empty, published a batch, or saw another relay at work; empty before the first
 *     time
 * @param failure what keeps it from publishing now; empty while it works
 * @param published how many events it published since it was made
 */
public record RelayState(Duty duty, Optional<Instant> lastSuccess, Optional<Failure> failure, long published) {
    static final RelayState INITIAL = new RelayState(Duty.NONE, Optional.empty(), Optional.empty(), 0);

    /** What a relay does among several. */
    public enum Duty {
        /** Not known yet. */
        NONE,
        /** It publishes. */
        ACTIVE,
        /** Another one publishes. */
        STANDING_BY
    }

    /**
     * What went wrong.
     *
     * @param since when it first went wrong after the last success
     * @param reason the latest error, for an operator
     */
    public record Failure(Instant since, String reason) {}

    RelayState succeeded(Instant now, int sent) {
        return new RelayState(Duty.ACTIVE, Optional.of(now), Optional.empty(), published + sent);
    }

    RelayState standingBy(Instant now) {
        return new RelayState(Duty.STANDING_BY, Optional.of(now), Optional.empty(), published);
    }

    RelayState failed(Instant now, RuntimeException error) {
        var since = failure.map(Failure::since).orElse(now);
        return new RelayState(duty, lastSuccess, Optional.of(new Failure(since, error.toString())), published);
    }
}
