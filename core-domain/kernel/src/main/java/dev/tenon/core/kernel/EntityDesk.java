package dev.tenon.core.kernel;

import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.Change;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntitySession;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.Happened;
import dev.tenon.kernel.entity.Stamp;
import dev.tenon.kernel.shape.Shape;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the changes of one type need besides a session. */
final class EntityDesk<E extends Record & Entity> {
    private final Declared<E> declared;
    private final Surroundings surroundings;

    EntityDesk(Declared<E> declared, Surroundings surroundings) {
        this.declared = declared;
        this.surroundings = surroundings;
    }

    EntityType<E> type() {
        return declared.type();
    }

    EntityRules<E> rules() {
        return declared.rules();
    }

    Siblings siblings() {
        return surroundings.siblings();
    }

    /** How the tenant shaped the type. Asked before a session begins, since it may need one of its own. */
    Shape shape(TenantContext tenant) {
        return surroundings.shapes().of(tenant, type().qualifiedName());
    }

    /** A new entity of these values, all of which are right. */
    E born(FieldValues values) {
        return type().make(surroundings.ids().next(), Stamp.first(now()), values);
    }

    /** The next version of the entity. */
    E next(E before, FieldValues values) {
        return type().make(before.id().value(), before.stamp().next(now()), values);
    }

    /** What is proposed, with the values that follow from the others. */
    Happened<E> completed(Happened<E> proposed, FieldValues given, Shape shape) {
        var following = rules().following(proposed, given, shape);
        return following.equals(FieldValues.NONE)
                ? proposed
                : switch (proposed) {
                    case Happened.Created<E>(var entity) -> new Happened.Created<>(with(entity, following));
                    case Happened.Updated<E>(var before, var next) ->
                        new Happened.Updated<>(before, with(next, following));
                    case Happened.Deleted<E> deleted -> deleted;
                };
    }

    private E with(E entity, FieldValues values) {
        return type().make(
                        entity.id().value(),
                        entity.stamp(),
                        type().values(entity).with(values));
    }

    /** Adds what is made because of something else. */
    <O extends Record & Entity> void add(EntitySession session, Entailed<O> entailed) {
        var type = entailed.type();
        session.of(type).add(type.make(surroundings.ids().next(), Stamp.first(now()), entailed.values()));
    }

    /** Begins some changes in a session, having read what they are about in few queries. */
    Changes<E> begin(EntitySession session, Shape shape, List<Change> changes) {
        var begun = new Changes<>(this, shape);
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
        return Instant.now(surroundings.clock()).truncatedTo(ChronoUnit.MICROS);
    }
}
