package dev.tenon.crm;

import static dev.tenon.kernel.entity.Trait.FILTERED;
import static dev.tenon.kernel.entity.Trait.REQUIRED;
import static dev.tenon.kernel.entity.Trait.SORTED;

import dev.tenon.kernel.UserId;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityId;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.RecordId;
import dev.tenon.kernel.entity.Stamp;
import dev.tenon.kernel.entity.TextForm;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something to do, or done, with regard to a record of any entity.
 *
 * @param entity the record's type, such as {@code crm.company}; it is named with a record
 * @param record the record
 * @param dueAt until when it is to be done
 * @param doneAt when it was done; empty while it is not
 * @param remindAt when its assignee wants to be reminded
 */
public record Activity(
        Id id,
        Stamp stamp,
        Kind kind,
        String subject,
        String text,
        String entity,
        Optional<RecordId> record,
        Optional<Instant> dueAt,
        Optional<Instant> doneAt,
        Optional<UserId> assignee,
        Optional<Instant> remindAt)
        implements Entity {

    /** What is declared of activities. */
    public static final EntityType<Activity> TYPE = EntityType.of(Activity.class, "crm.activity", "activities")
            .choice("kind", Kind.class, FILTERED)
            .text("subject", 200, REQUIRED, SORTED)
            .text("text", 10_000, TextForm.LINES)
            .text("entity", 100)
            .reference("record", "record", FILTERED)
            .moment("dueAt", FILTERED, SORTED)
            .moment("doneAt", FILTERED, SORTED)
            .reference("assignee", "tenancy.user", FILTERED)
            .moment("remindAt", FILTERED, SORTED)
            .declared();

    /** Identifies an activity. */
    public record Id(UUID value) implements EntityId {}

    /** What it is. */
    public enum Kind {
        /** Something to do. */
        TASK,
        /** A telephone call. */
        CALL,
        /** People meet. */
        MEETING,
        /** A letter by e-mail. */
        EMAIL,
        /** Something worth knowing. */
        NOTE
    }
}
