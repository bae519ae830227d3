package dev.tenon.invoicing;

import dev.tenon.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A balanced entry of the general journal (double entry: debits and credits add up to zero).
 *
 * @param event the event that it derives from
 * @param date the accounting date
 * @param description what it is for, such as a document's number
 */
public record JournalEntry(UUID event, LocalDate date, String description, List<Posting> postings) {
    public JournalEntry {
        postings = List.copyOf(postings);
        var sum = postings.stream().map(Posting::amount).reduce(Money::plus);
        if (sum.isEmpty() || sum.orElseThrow().signum() != 0) {
            throw new IllegalArgumentException("Debits and credits do not add up to zero: " + postings);
        }
    }
}
