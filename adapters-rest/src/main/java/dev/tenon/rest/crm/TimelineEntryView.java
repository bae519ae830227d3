package dev.tenon.rest.crm;

import dev.tenon.crm.TimelineEntry;
import dev.tenon.kernel.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened.
 *
 * @param about the activity, opportunity, invoice or payment
 * @param subject what that is called, such as an invoice's number
 * @param detail what else is to be said, such as the stage; may be empty
 */
public record TimelineEntryView(
        Instant at, TimelineEntry.What what, UUID about, String subject, String detail, Optional<Money> amount) {

    static TimelineEntryView of(TimelineEntry entry) {
        return new TimelineEntryView(
                entry.at(), entry.what(), entry.about().value(), entry.subject(), entry.detail(), entry.amount());
    }
}
