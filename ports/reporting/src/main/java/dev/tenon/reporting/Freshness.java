package dev.tenon.reporting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How fresh the figures are.
 *
 * @param eventsSeen how many events the figures hold
 * @param newestSeen when the newest event that they hold was recorded; empty when there was none yet
 * @param eventsWaiting published events of the tenant that the figures do not hold yet
 * @param lag how long the oldest of these has waited; zero when none waits
 */
public record Freshness(long eventsSeen, Optional<Instant> newestSeen, long eventsWaiting, Duration lag) {}
