package dev.tenon.contract.entity;

import dev.tenon.contract.TestIds;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.entity.CustomValues;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityRepository;
import dev.tenon.kernel.entity.EntityStore;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.Stamp;
import dev.tenon.kernel.entity.Unique;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Generated entities of a tenant, and what is needed to work with them. */
public final class Population {
    private static final TestIds IDS = new TestIds();
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00.000001Z");
    private static final int TARGETS = 3;
    /** What no configuration knows any more is kept all the same. */
    private static final CustomValues UNKNOWN = CustomValues.of(Map.of("forgotten", "kept"));

    private final EntityStore store;
    private final TenantContext tenant;
    private final Map<String, List<UUID>> known = new HashMap<>();
    private final Set<List<Object>> keys = new HashSet<>();
    private final Samples samples;

    /** A population that grows from the seed. */
    public Population(EntityStore store, TenantContext tenant, long seed) {
        this.store = store;
        this.tenant = tenant;
        this.samples = new Samples(new Random(seed), target -> known.getOrDefault(target, List.of()));
    }

    TenantContext tenant() {
        return tenant;
    }

    Samples samples() {
        return samples;
    }

    /** Adds so many entities in one work, with some of every other type that they may refer to. */
    public <E extends Record & Entity> List<E> add(EntityType<E> type, int count) {
        DeclaredTypes.targets(type).stream()
                .filter(target -> target != type && !known.containsKey(target.qualifiedName()))
                .forEach(target -> add(target, TARGETS));
        var added = new ArrayList<E>();
        for (int i = 0; i < count; i++) {
            var entity = fresh(type);
            known.computeIfAbsent(type.qualifiedName(), _ -> new ArrayList<>())
                    .add(entity.id().value());
            added.add(entity);
        }
        in(type, repository -> added.forEach(repository::add));
        return added;
    }

    /** Lets nothing refer to the entity that is made from now on. */
    void forget(EntityType<?> type, Entity entity) {
        known.getOrDefault(type.qualifiedName(), new ArrayList<>())
                .remove(entity.id().value());
    }

    /** An entity that is not added yet. */
    <E extends Record & Entity> E fresh(EntityType<E> type) {
        var at = BEGIN.plusSeconds(samples.random().nextInt(3));
        return type.make(IDS.next(), Stamp.first(at), values(type));
    }

    /** The next version of the entity, with other values. */
    <E extends Record & Entity> E changed(EntityType<E> type, E entity) {
        var at = BEGIN.plusSeconds(10 + samples.random().nextInt(3));
        return type.make(entity.id().value(), entity.stamp().next(at), values(type));
    }

    /** The next version of the entity, with these values in the place of its own. */
    <E extends Record & Entity> E with(EntityType<E> type, E entity, Map<String, Object> values) {
        return type.make(
                entity.id().value(),
                entity.stamp().next(BEGIN),
                type.values(entity).with(FieldValues.of(values)));
    }

    /** Runs a work on the entities of the type. */
    <E extends Record & Entity> void in(EntityType<E> type, Consumer<EntityRepository<E>> work) {
        store.within(tenant, session -> {
            work.accept(session.of(type));
            return Done.DONE;
        });
    }

    /** Values of all fields that take no key which was taken before. */
    private FieldValues values(EntityType<?> type) {
        while (true) {
            var values = new LinkedHashMap<String, Object>();
            type.fields().forEach(field -> values.put(field.name(), samples.value(field)));
            if (type.isCustom()) {
                values.put("custom", UNKNOWN);
            }
            var taken = type.uniques().stream()
                    .map(unique -> key(type, unique, values))
                    .filter(key -> !key.contains(""))
                    .toList();
            if (taken.stream().noneMatch(keys::contains)) {
                keys.addAll(taken);
                return new FieldValues(values);
            }
        }
    }

    private static List<Object> key(EntityType<?> type, Unique unique, Map<String, Object> values) {
        var key = new ArrayList<>(List.<Object>of(type, unique));
        unique.fields()
                .forEach(field -> key.add(Expected.present(values.getOrDefault(field, ""))
                        .map(Expected::comparable)
                        .findFirst()
                        .orElse("")));
        return key;
    }
}
