package dev.tenon.core.kernel;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntitySession;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Unique;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The entities that some changes of one work are about: read in few queries before, and kept up to date as the changes are made, so that each sees the
 * former ones.
 */
final class Scope<E extends Record & Entity> {
    private final EntityType<E> type;
    private final Map<UUID, Optional<E>> byId = new HashMap<>();
    private final Map<Unique, Map<List<Object>, Set<UUID>>> byKey = new HashMap<>();

    Scope(EntityType<E> type) {
        this.type = type;
    }

    /** Reads the entities of these ids. */
    void load(EntitySession session, Collection<UUID> ids) {
        var missing =
                ids.stream().filter(id -> !byId.containsKey(id)).distinct().toList();
        if (!missing.isEmpty()) {
            missing.forEach(id -> byId.put(id, Optional.empty()));
            session.of(type).findAll(missing).forEach(this::know);
        }
    }

    /** Reads the entities that have one of these keys. */
    void load(EntitySession session, Unique unique, Collection<List<Object>> keys) {
        var known = byKey.computeIfAbsent(unique, _ -> new HashMap<>());
        var missing =
                keys.stream().filter(key -> !known.containsKey(key)).distinct().toList();
        if (!missing.isEmpty()) {
            missing.forEach(key -> known.put(key, new HashSet<>()));
            session.of(type).findByKeys(unique, missing).forEach(this::know);
        }
    }

    Optional<E> find(EntitySession session, UUID id) {
        load(session, List.of(id));
        return byId.getOrDefault(id, Optional.empty());
    }

    /** Who has the key. */
    Set<UUID> holders(EntitySession session, Unique unique, List<Object> key) {
        load(session, unique, List.of(key));
        return byKey.getOrDefault(unique, Map.of()).getOrDefault(key, Set.of());
    }

    void add(EntitySession session, E entity) {
        session.of(type).add(entity);
        know(entity);
    }

    void replace(EntitySession session, E before, E next) {
        session.of(type).replace(next);
        forget(before);
        know(next);
    }

    void remove(EntitySession session, E entity) {
        session.of(type).remove(entity);
        forget(entity);
        byId.put(entity.id().value(), Optional.empty());
    }

    /** An entity that was changed in this work is not read back: what was read first of it stays. */
    private void know(E read) {
        var entity = byId.getOrDefault(read.id().value(), Optional.empty()).orElse(read);
        byId.put(entity.id().value(), Optional.of(entity));
        byKey.forEach((unique, known) -> Keys.of(unique, type.values(entity))
                .ifPresent(key -> known.computeIfPresent(key, (_, holders) -> {
                    holders.add(entity.id().value());
                    return holders;
                })));
    }

    private void forget(E entity) {
        byId.remove(entity.id().value());
        byKey.values()
                .forEach(known -> known.values()
                        .forEach(holders -> holders.remove(entity.id().value())));
    }
}
