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
import dev.tenon.kernel.entity.Filter;
import dev.tenon.kernel.entity.Happened;
import dev.tenon.kernel.entity.Operator;
import dev.tenon.kernel.entity.Sort;
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
    private final Scope<E> scope;
    private final References references;

    Changes(EntityDesk<E> desk, Shaped<E> shaped) {
        this.desk = desk;
        this.type = shaped.type();
        this.shaped = shaped;
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
        var values = CustomRules.begun(type, given);
        return ValueRules.refuseNew(type, values).orElseGet(() -> {
            var entity = desk.born(values);
            return refuse(session, entity, values).orElseGet(() -> {
                scope.add(session, entity);
                announce(session, new Happened.Created<>(entity));
                return Decision.accept(entity);
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
            return refuse(session, next, changed).orElseGet(() -> {
                scope.replace(session, before, next);
                announce(session, new Happened.Updated<>(before, next));
                return Decision.accept(next);
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
        announce(session, new Happened.Deleted<>(entity));
        return Decision.accept(entity);
    }

    private boolean isReferredTo(EntitySession session, Siblings.Referrer referrer, E entity) {
        var filter = new Filter(referrer.filter(), Operator.EQ, List.of(entity.id()));
        var query = new EntityQuery(List.of(filter), Sort.BY_ID);
        return session.of(referrer.type()).list(query, PageRequest.first(2)).items().stream()
                .anyMatch(other -> !other.id().equals(entity.id()));
    }

    /** Why an entity whose values are each right cannot be kept. */
    private Optional<Decision<E, EntityRefusal>> refuse(EntitySession session, E entity, FieldValues changed) {
        var faults = Stream.concat(
                        CustomRules.whole(type, entity, desk.conditions()).stream(),
                        desk.rules().check(entity, shaped.shape()).stream())
                .toList();
        var dangling = faults.isEmpty() ? references.dangling(session, type, changed) : faults;
        if (!dangling.isEmpty()) {
            return Optional.of(Decision.refuse(new EntityRefusal.Invalid(dangling)));
        }
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

    private void announce(EntitySession session, Happened<E> happened) {
        desk.rules().announce(happened).forEach(session::announce);
    }

    @FunctionalInterface
    private interface Step<E> {
        Decision<E, EntityRefusal> on(E entity);
    }
}
