package dev.tenon.core.kernel;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.entity.Change;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntityRefusal;
import dev.tenon.kernel.entity.EntitySession;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.Filter;
import dev.tenon.kernel.entity.Happened;
import dev.tenon.kernel.entity.Operator;
import dev.tenon.kernel.entity.Sort;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Changes of one type in one session, one after the other; each sees the former ones. What is refused has no effect. The session is handed
 * to each step and kept by none.
 */
final class Changes<E extends Record & Entity> {
    private final EntityDesk<E> desk;
    private final EntityType<E> type;
    private final Shaped<E> shaped;
    private final Stages<E> stages;
    private final Scope<E> scope;
    private final References references;

    Changes(EntityDesk<E> desk, Shaped<E> shaped) {
        this.desk = desk;
        this.type = shaped.type();
        this.shaped = shaped;
        this.stages = new Stages<>(type, shaped.shape());
        this.scope = new Scope<>(type);
        this.references = new References(desk.siblings());
    }

    Scope<E> scope() {
        return scope;
    }

    /** Reads what changes of these entities to these values are about. */
    void load(EntitySession session, Collection<UUID> ids, Collection<FieldValues> values) {
        scope.load(session, ids);
        type.uniques()
                .forEach(unique -> scope.load(
                        session,
                        unique,
                        values.stream()
                                .flatMap(each -> Keys.of(unique, each).stream())
                                .toList()));
        references.load(session, type, values);
    }

    Decision<E, EntityRefusal> make(EntitySession session, Change change) {
        return switch (change) {
            case Change.Create(var values) -> create(session, Normal.of(type, values));
            case Change.Update(var id, var version, var values) ->
                found(session, id, version, before -> update(session, before, Normal.of(type, values)));
            case Change.Delete(var id, var version) -> found(session, id, version, entity -> delete(session, entity));
        };
    }

    /** A new entity of these values, which are in their normal form. */
    Decision<E, EntityRefusal> create(EntitySession session, FieldValues given) {
        var values = CustomRules.begun(type, stages.placed(given));
        return ValueRules.refuseNew(type, values).orElseGet(() -> {
            var born = desk.completed(new Happened.Created<>(desk.born(values)), values, shaped.shape());
            return refuse(session, born, values).orElseGet(() -> {
                scope.add(session, born.entity());
                return happened(session, born);
            });
        });
    }

    /** The entity with these values, which are in their normal form. */
    Decision<E, EntityRefusal> update(EntitySession session, E before, FieldValues values) {
        var changed = ValueRules.changed(type, before, values);
        if (changed.equals(FieldValues.NONE)) {
            return Decision.accept(before);
        }
        return ValueRules.refuseChange(type, before, changed).orElseGet(() -> {
            var next = desk.next(before, type.values(before).with(changed));
            var proposed = desk.completed(new Happened.Updated<>(before, next), values, shaped.shape());
            return refuse(session, proposed, values).orElseGet(() -> {
                scope.replace(session, before, proposed.entity());
                return happened(session, proposed);
            });
        });
    }

    private Decision<E, EntityRefusal> delete(EntitySession session, E entity) {
        var referrer = Stream.concat(desk.siblings().referringTo(type).stream(), shaped.referrers().stream())
                .filter(candidate -> isReferredTo(session, candidate, entity))
                .findFirst();
        if (referrer.isPresent()) {
            return Decision.refuse(new EntityRefusal.InUse(
                    type.name(), referrer.orElseThrow().type().name()));
        }
        scope.remove(session, entity);
        return happened(session, new Happened.Deleted<>(entity));
    }

    private boolean isReferredTo(EntitySession session, Siblings.Referrer referrer, E entity) {
        var filter = new Filter(referrer.filter(), Operator.EQ, List.of(entity.id()));
        var query = new EntityQuery(List.of(filter), Sort.BY_ID);
        return session.of(referrer.type()).list(query, PageRequest.first(2)).items().stream()
                .anyMatch(other -> !other.id().equals(entity.id()));
    }

    /** Why an entity whose values are each right cannot be kept. */
    private Optional<Decision<E, EntityRefusal>> refuse(
            EntitySession session, Happened<E> proposed, FieldValues given) {
        var refusal = stages.refuse(proposed);
        if (refusal.isPresent()) {
            return refusal.map(Decision::refuse);
        }
        var faults = faults(proposed, given);
        var dangling = faults.isEmpty() ? references.dangling(session, type, given, pointers(proposed)) : faults;
        if (!dangling.isEmpty()) {
            return Optional.of(Decision.refuse(new EntityRefusal.Invalid(dangling)));
        }
        return refuseTwin(session, proposed.entity());
    }

    private List<Pointer> pointers(Happened<E> proposed) {
        return switch (proposed) {
            case Happened.Created<E>(var entity) -> desk.rules().pointers(entity);
            case Happened.Updated<E>(var before, var next) -> {
                var former = desk.rules().pointers(before);
                yield desk.rules().pointers(next).stream()
                        .filter(pointer -> !former.contains(pointer))
                        .toList();
            }
            case Happened.Deleted<E> _ -> List.of();
        };
    }

    private List<FieldFault> faults(Happened<E> proposed, FieldValues given) {
        var faults = new ArrayList<>(stages.check(proposed, given));
        faults.addAll(CustomRules.whole(type, proposed.entity(), desk.conditions()));
        faults.addAll(desk.rules().check(proposed.entity(), shaped.shape()));
        return faults;
    }

    /** Another entity that has the same unique values. */
    private Optional<Decision<E, EntityRefusal>> refuseTwin(EntitySession session, E entity) {
        return type.uniques().stream()
                .filter(unique -> Keys.of(unique, type.values(entity)).stream()
                        .flatMap(key -> scope.holders(session, unique, key).stream())
                        .anyMatch(holder -> !holder.equals(entity.id().value())))
                .findFirst()
                .map(unique -> Decision.refuse(new EntityRefusal.NotUnique(type.name(), unique.fields())));
    }

    private Decision<E, EntityRefusal> found(EntitySession session, UUID id, long version, Step<E> step) {
        var found = scope.find(session, id);
        if (found.isEmpty()) {
            return Decision.refuse(new EntityRefusal.Unknown(type.name(), id.toString()));
        }
        var entity = found.orElseThrow();
        return entity.stamp().version() == version
                ? step.on(entity)
                : Decision.refuse(
                        new EntityRefusal.Outdated(type.name(), entity.stamp().version()));
    }

    private Decision<E, EntityRefusal> happened(EntitySession session, Happened<E> happened) {
        Moves.of(type, happened, session.actor().text()).ifPresent(move -> desk.add(session, move));
        desk.rules().entailed(happened, shaped.shape()).forEach(other -> desk.add(session, other));
        desk.rules().announce(happened).forEach(session::announce);
        return Decision.accept(happened.entity());
    }

    @FunctionalInterface
    private interface Step<E> {
        Decision<E, EntityRefusal> on(E entity);
    }
}
