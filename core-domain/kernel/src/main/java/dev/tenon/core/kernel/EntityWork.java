package dev.tenon.core.kernel;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.entity.Change;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntityRefusal;
import dev.tenon.kernel.entity.EntitySession;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Changes of several declared types in one work. The first that is refused ends the work, and nothing of it stays. */
public final class EntityWork {
    private final Reach reach;
    private final Map<EntityType<?>, EntityDesk<?>> desks;
    private final Map<EntityType<?>, Shape> shapes;

    /** @param reach runs a step in the session of the work */
    EntityWork(Reach reach, Map<EntityType<?>, EntityDesk<?>> desks, Map<EntityType<?>, Shape> shapes) {
        this.reach = reach;
        this.desks = desks;
        this.shapes = shapes;
    }

    /** Something that is done in the session of the work. */
    @FunctionalInterface
    interface Step {
        void in(EntitySession session);
    }

    /** Runs steps in the session of the work, which nobody keeps. */
    @FunctionalInterface
    interface Reach {
        void run(Step step);
    }

    /** Ends the work. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient EntityRefusal refusal;

        Refused(EntityRefusal refusal) {
            super(refusal.detail(), null, false, false);
            this.refusal = refusal;
        }

        EntityRefusal refusal() {
            return refusal;
        }
    }

    /** The entity of that id, which must be there. */
    public <E extends Record & Entity> E get(EntityType<E> type, UUID id) {
        var found = new ArrayList<E>();
        reach.run(session -> session.of(type).find(id).ifPresent(found::add));
        return found.stream()
                .findFirst()
                .orElseThrow(() -> new Refused(new EntityRefusal.Unknown(type.name(), id.toString())));
    }

    /** The first entities that fit. */
    public <E extends Record & Entity> List<E> list(EntityType<E> type, EntityQuery query, int most) {
        var found = new ArrayList<E>();
        reach.run(session -> found.addAll(
                session.of(type).list(query, PageRequest.first(most)).items()));
        return List.copyOf(found);
    }

    /** A new entity of these values. */
    public <E extends Record & Entity> E create(EntityType<E> type, FieldValues values) {
        return make(type, new Change.Create(values));
    }

    /** The next version of the entity, with these values. */
    public <E extends Record & Entity> E update(EntityType<E> type, UUID id, long version, FieldValues values) {
        return make(type, new Change.Update(id, version, values));
    }

    /** Ends the work with this refusal. */
    public RuntimeException refuse(EntityRefusal refusal) {
        return new Refused(refusal);
    }

    private <E extends Record & Entity> E make(EntityType<E> type, Change change) {
        var shape = Optional.ofNullable(shapes.get(type)).orElse(Shape.PLAIN);
        var decided = new ArrayList<Decision<E, EntityRefusal>>();
        reach.run(session ->
                decided.add(desk(type).begin(session, shape, List.of(change)).make(session, change)));
        return switch (decided.getFirst()) {
            case Decision.Accepted<E, EntityRefusal>(var made) -> made.getFirst();
            case Decision.Refused<E, EntityRefusal>(var refusal) -> throw new Refused(refusal);
        };
    }

    @SuppressWarnings("unchecked") // a desk is kept under its own type
    private <E extends Record & Entity> EntityDesk<E> desk(EntityType<E> type) {
        return (EntityDesk<E>) Optional.<EntityDesk<?>>ofNullable(desks.get(type))
                .orElseThrow(() -> new IllegalArgumentException(type + " is not declared here"));
    }
}
