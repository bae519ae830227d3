package dev.tenon.core.kernel;

import dev.tenon.kernel.Ids;
import dev.tenon.kernel.entity.Change;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntitySession;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.Stamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the changes of one type need besides a session. */
final class EntityDesk<E extends Record & Entity> {
    private final Declared<E> declared;
    private final Ids ids;
    private final Clock clock;
    private final Siblings siblings;

    EntityDesk(Declared<E> declared, Ids ids, Clock clock, Siblings siblings) {
        this.declared = declared;
        this.ids = ids;
        this.clock = clock;
        this.siblings = siblings;
    }

    EntityType<E> type() {
        return declared.type();
    }

    EntityRules<E> rules() {
        return declared.rules();
    }

    Siblings siblings() {
        return siblings;
    }

    /** A new entity of these values, all of which are right. */
    E born(FieldValues values) {
        return type().make(ids.next(), Stamp.first(now()), values);
    }

    /** The next version of the entity. */
    E next(E before, FieldValues values) {
        return type().make(before.id().value(), before.stamp().next(now()), values);
    }

    /** Begins some changes in a session, having read what they are about in few queries. */
    Changes<E> begin(EntitySession session, List<Change> changes) {
        var begun = new Changes<>(this);
        begun.load(
                session,
                changes.stream().flatMap(change -> id(change).stream()).toList(),
                changes.stream().map(EntityDesk::values).toList());
        return begun;
    }

    private static Optional<UUID> id(Change change) {
        return switch (change) {
            case Change.Create _ -> Optional.empty();
            case Change.Update update -> Optional.of(update.id());
            case Change.Delete delete -> Optional.of(delete.id());
        };
    }

    private static FieldValues values(Change change) {
        return switch (change) {
            case Change.Create create -> create.values();
            case Change.Update update -> update.values();
            case Change.Delete _ -> FieldValues.NONE;
        };
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
