package dev.tenon.crm;

import static dev.tenon.kernel.entity.Trait.FILTERED;
import static dev.tenon.kernel.entity.Trait.SORTED;

import dev.tenon.kernel.Money;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityId;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.RecordId;
import dev.tenon.kernel.entity.Stamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened to a record of CRM, here or in another module. It is written as it happens; nobody makes or changes one by itself.
 *
 * @param record to what it happened
 * @param at when it happened
 * @param about the activity, opportunity, invoice or payment
 * @param subject what that is called, such as a subject, a name or a number
 * @param detail what else is to be said, such as the stage
 */
public record TimelineEntry(
        Id id,
        Stamp stamp,
        RecordId record,
        Instant at,
        What what,
        RecordId about,
        String subject,
        String detail,
        Optional<Money> amount)
        implements Entity {

    /** What is declared of them. */
    public static final EntityType<TimelineEntry> TYPE = EntityType.of(
                    TimelineEntry.class, "crm.timeline-entry", "timeline-entries")
            .reference("record", "record", FILTERED)
            .moment("at", FILTERED, SORTED)
            .choice("what", What.class)
            .reference("about", "record", FILTERED)
            .text("subject", 200)
            .text("detail", 200)
            .amount("amount")
            .declared();

    /** Identifies an entry. */
    public record Id(UUID value) implements EntityId {}

    /** What happened. */
    public enum What {
        /** An activity was done. */
        ACTIVITY_DONE,
        /** An opportunity came to a stage. */
        STAGE_REACHED,
        /** An invoice was posted. */
        INVOICE_POSTED,
        /** An invoice was not paid in time. */
        INVOICE_OVERDUE,
        /** A payment came in. */
        PAYMENT_RECEIVED,
        /** Nothing is open of an invoice any more. */
        INVOICE_PAID
    }
}
