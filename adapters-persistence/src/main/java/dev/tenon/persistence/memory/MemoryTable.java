package dev.tenon.persistence.memory;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Rows in the order of their keys; every change of them can be undone. */
final class MemoryTable<K extends Comparable<? super K>, V> {
    private final TreeMap<K, V> rows = new TreeMap<>();
    private final UndoLog undo;

    MemoryTable(UndoLog undo) {
        this.undo = undo;
    }

    Optional<V> find(K key) {
        return Optional.ofNullable(rows.get(key));
    }

    void put(K key, V value) {
        var former = rows.put(key, value);
        undo.add(former == null ? () -> rows.remove(key) : () -> rows.put(key, former));
    }

    void remove(K key) {
        var former = rows.remove(key);
        if (former != null) {
            undo.add(() -> rows.put(key, former));
        }
    }

    void clear() {
        List.copyOf(rows.keySet()).forEach(this::remove);
    }

    /** The rows whose keys come after this one. */
    NavigableMap<K, V> after(K key) {
        return Collections.unmodifiableNavigableMap(rows.tailMap(key, false));
    }

    NavigableMap<K, V> all() {
        return Collections.unmodifiableNavigableMap(rows);
    }

    Collection<V> values() {
        return all().values();
    }

    int size() {
        return rows.size();
    }
}
