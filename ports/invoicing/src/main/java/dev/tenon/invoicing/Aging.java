package dev.tenon.invoicing;

import dev.tenon.kernel.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * Receivables by age as of an accounting date, one part per currency. Advances are a liability and not part of it.
 *
 * @param parts ordered by currency code
 */
public record Aging(LocalDate asOf, List<Part> parts) {
    public Aging {
        parts = List.copyOf(parts);
    }

    /**
     * The receivables in one currency.
     *
     * @param buckets every bucket, also those of zero
     * @param total the sum of the buckets
     * @param customers the customers with anything open, the most first
     */
    public record Part(
            Currency currency,
            Map<AgingBucket, Money> buckets,
            Money total,
            Money advances,
            List<OfCustomer> customers) {
        public Part {
            buckets = Map.copyOf(buckets);
            customers = List.copyOf(customers);
        }
    }

    /** What one customer owes. */
    public record OfCustomer(CustomerId customer, Map<AgingBucket, Money> buckets, Money total) {
        public OfCustomer {
            buckets = Map.copyOf(buckets);
        }
    }
}
