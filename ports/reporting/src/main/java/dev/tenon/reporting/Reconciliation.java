package dev.tenon.reporting;

import java.util.List;

/**
 * The outcome of a reconciliation.
 *
 * @param events how many events of the journal were read
 * @param figures how many figures were compared
 * @param differences the figures that differ, by name; empty when all agree
 */
public record Reconciliation(long events, long figures, List<Difference> differences) {
    public Reconciliation {
        differences = List.copyOf(differences);
    }

    /**
     * A figure that differs.
     *
     * @param figure names measure, keys and currency
     * @param kept what Reporting holds, in minor units
     * @param computed what the journal gives, in minor units
     */
    public record Difference(String figure, long kept, long computed) {}
}
