package dev.tenon.messaging.relay;

import java.time.Instant;
import java.util.Optional;

/**
 * How the relay is doing.
 *
 * @param lastSuccess when the outbox was last found empty or a batch was last published; empty before the first time
 * @param failure what keeps it from publishing now; empty while it works
 */
public record RelayState(Optional<Instant> lastSuccess, Optional<Failure> failure) {
    static final RelayState INITIAL = new RelayState(Optional.empty(), Optional.empty());

    /**
     * What went wrong.
     *
     * @param since when it first went wrong after the last success
     * @param reason the latest error, for an operator
     */
    public record Failure(Instant since, String reason) {}

    RelayState succeeded(Instant now) {
        return new RelayState(Optional.of(now), Optional.empty());
    }

    RelayState failed(Instant now, RuntimeException error) {
        var since = failure.map(Failure::since).orElse(now);
        return new RelayState(lastSuccess, Optional.of(new Failure(since, error.toString())));
    }
}
