package dev.tenon.core.workspace;

import static dev.tenon.kernel.entity.Trait.FILTERED;
import static dev.tenon.kernel.entity.Trait.REQUIRED;
import static dev.tenon.kernel.entity.Trait.SORTED;

import dev.tenon.kernel.UserId;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityId;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Stamp;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A record around which a workspace is laid. */
record Ticket(
        Id id,
        Stamp stamp,
        String title,
        boolean urgent,
        long seats,
        Optional<BigDecimal> price,
        Optional<LocalDate> due,
        Optional<Instant> closed,
        Colour colour,
        Optional<UserId> assignee,
        String remarks)
        implements Entity {

    static final EntityType<Ticket> TYPE = EntityType.of(Ticket.class, "sample.ticket", "tickets")
            .text("title", 100, REQUIRED, FILTERED, SORTED)
            .flag("urgent", FILTERED)
            .whole("seats", 0, 9, FILTERED)
            .decimal("price", 12, 2, FILTERED)
            .date("due", FILTERED, SORTED)
            .moment("closed", FILTERED)
            .choice("colour", Colour.class, FILTERED)
            .reference("assignee", "tenancy.user", FILTERED)
            .text("remarks", 100)
            .declared();

    /** Identifies a ticket. */
    record Id(UUID value) implements EntityId {}

    /** Some choice. */
    enum Colour {
        DARK_RED,
        BLUE
    }
}
