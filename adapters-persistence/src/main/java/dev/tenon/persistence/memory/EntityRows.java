package dev.tenon.persistence.memory;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.persistence.entity.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The entities of one type and one tenant, by id and by what no two of them share. */
final class EntityRows<E extends Record & Entity> {
    private final EntityType<E> type;
    private final MemoryTable<UUID, E> entities;
    private final MemoryTable<String, UUID> keys;

    EntityRows(EntityType<E> type, UndoLog undo) {
        this.type = type;
        this.entities = new MemoryTable<>(undo);
        this.keys = new MemoryTable<>(undo);
    }

    EntityType<E> type() {
        return type;
    }

    Optional<E> find(UUID id) {
        return entities.find(id);
    }

    Optional<E> find(UniqueKey key) {
        return keys.find(key.toString()).flatMap(entities::find);
    }

    Stream<E> all() {
        return entities.values().stream();
    }

    boolean hasAll(Collection<Object> ids) {
        return ids.stream().allMatch(id -> entities.find((UUID) id).isPresent());
    }

    void add(E entity) {
        if (find(entity.id().value()).isPresent()) {
            throw new Conflict("There is a " + type + " " + entity.id().value());
        }
        write(entity);
    }

    /** Gives the former version. */
    E replace(E entity) {
        var former = current(entity, entity.stamp().version() - 1);
        keysOf(former).forEach(keys::remove);
        write(entity);
        return former;
    }

    void remove(E entity) {
        keysOf(current(entity, entity.stamp().version())).forEach(keys::remove);
        entities.remove(entity.id().value());
    }

    private E current(E entity, long version) {
        return find(entity.id().value())
                .filter(former -> former.stamp().version() == version)
                .orElseThrow(() -> new Conflict(type + " " + entity.id().value() + " is not at version " + version));
    }

    private void write(E entity) {
        keysOf(entity).forEach(key -> {
            if (keys.find(key).isPresent()) {
                throw new Conflict("Another " + type + " has the key " + key);
            }
            keys.put(key, entity.id().value());
        });
        entities.put(entity.id().value(), entity);
    }

    private List<String> keysOf(E entity) {
        return UniqueKey.of(type, entity).stream().map(UniqueKey::toString).toList();
    }
}
