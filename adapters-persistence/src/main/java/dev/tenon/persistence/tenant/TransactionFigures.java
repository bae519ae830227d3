package dev.tenon.persistence.tenant;

import java.time.Duration;

/**
 * How the works of all tenants have fared.
 *
 * @param works how many ended, well or not
 * @param conflicts how many attempts gave way to a faster transaction; each was run again or given up
 * @param spent the time of all works together, with their repeated attempts and the pauses between
 */
public record TransactionFigures(long works, long conflicts, Duration spent) {}
