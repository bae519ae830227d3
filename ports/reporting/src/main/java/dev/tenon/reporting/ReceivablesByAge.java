package dev.tenon.reporting;

import dev.tenon.kernel.Money;
import java.util.List;

/**
 * Receivables in one currency.
 *
 * @param buckets every bucket from current to the oldest, also those of zero
 * @param total their sum
 */
public record ReceivablesByAge(List<Bucket> buckets, Money total) {
    public ReceivablesByAge {
        buckets = List.copyOf(buckets);
    }

    /**
     * One bucket.
     *
     * @param label {@code current}, {@code 1-30}, {@code 31-60}, {@code 61-90} or {@code 90+} days overdue
     */
    public record Bucket(String label, Money amount) {}
}
