package dev.tenon.reporting;

import dev.tenon.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;

/** What one event adds to one figure. Deltas commute: in whatever order they are added, the figures come out the same. */
public sealed interface Delta {

    /** Adds to a measure of a day. */
    record OfMeasure(Measure measure, LocalDate day, Money amount) implements Delta {}

    /**
     * Adds to what is open of a document.
     *
     * @param day the accounting date of the change
     */
    record OfOpenItem(UUID document, UUID customer, LocalDate dueOn, LocalDate day, Money amount) implements Delta {}

    /** A customer as it is at a version; an older version changes nothing. */
    record OfCustomer(UUID customer, long version, String reference, String name) implements Delta {}
}
