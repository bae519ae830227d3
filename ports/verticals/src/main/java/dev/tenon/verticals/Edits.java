package dev.tenon.verticals;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a firm changed of the template that it took: by path the value that stands there instead, or nothing where it was taken away. No path lies
 * within another.
 */
public record Edits(SortedMap<TreePath, Optional<Tree>> byPath) {
    /** No edits. */
    public static final Edits NONE = new Edits(new TreeMap<>());

    public Edits {
        byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
    }
}
