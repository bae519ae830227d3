package dev.tenon.verticals;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Changes of a document: by path the value that stands there instead, or nothing where it is taken away. No path lies within another; what a firm
 * wants otherwise is refused with the code {@code overlapping-edits}.
 */
public record Edits(SortedMap<TreePath, Optional<Tree>> byPath) {
    /** No edits. */
    public static final Edits NONE = new Edits(new TreeMap<>());

    public Edits {
        byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
    }
}
