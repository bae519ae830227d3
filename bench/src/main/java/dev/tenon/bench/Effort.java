package dev.tenon.bench;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param pairs interleaved pairs of each ratio
 * @param warmUp of each path, until the compilers have done their work
 * @param leg one measurement of a pair
 * @param tenants of the part on row-level security
 * @param documents of its one large tenant, and the contacts of the part on firms' own fields
 * @param history invoices before which a refresh is measured once more, against a hundredth of them
 * @param importedRows of the import during which another tenant's figures are timed
 */
public record Effort(
        String name,
        int pairs,
        Duration warmUp,
        Duration leg,
        int tenants,
        int documents,
        int history,
        int importedRows) {
    /** What the targets are about. */
    public static final Effort FULL =
            new Effort("full", 5, Duration.ofSeconds(75), Duration.ofSeconds(20), 2_000, 100_000, 100_000, 100_000);

    /** Whether everything works, and an impression. */
    public static final Effort QUICK =
            new Effort("quick", 3, Duration.ofSeconds(20), Duration.ofSeconds(5), 200, 10_000, 10_000, 5_000);

    /** Whether everything works. */
    public static final Effort TINY =
            new Effort("tiny", 1, Duration.ofMillis(500), Duration.ofMillis(500), 5, 200, 200, 50);
}
