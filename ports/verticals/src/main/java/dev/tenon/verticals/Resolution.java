package dev.tenon.verticals;

import java.util.Map;
import java.util.Optional;

/**
 * How conflicts are settled.
 *
 * @param byPath for single places
 * @param otherwise for all others; empty: they stay conflicts
 */
public record Resolution(Map<TreePath, Side> byPath, Optional<Side> otherwise) {
    /** Nothing is settled. */
    public static final Resolution NONE = new Resolution(Map.of(), Optional.empty());

    public Resolution {
        byPath = Map.copyOf(byPath);
    }

    /** Who is right. */
    public enum Side {
        /** The firm. */
        OURS,
        /** The new version, or the former state when something is undone. */
        THEIRS
    }

    /** All conflicts are settled so. */
    public static Resolution all(Side side) {
        return new Resolution(Map.of(), Optional.of(side));
    }
}
