package dev.tenon.verticals;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The content of a document. There are no positions: every list is keyed by the ids of its elements, so that two versions of it can be compared and
 * merged; the order in which a person sees them is an attribute, {@code order}, where equal ones are told apart by id.
 */
public sealed interface Tree {

    /** What has further trees below it. */
    sealed interface Branch extends Tree {

        /** What lies below, by name or id. */
        SortedMap<String, Tree> below();

        /** A branch of the same kind with this below it. */
        Branch with(Map<String, Tree> other);
    }

    /**
     * An object.
     *
     * @param below its members by name
     */
    record Group(SortedMap<String, Tree> below) implements Branch {
        /** No members. */
        public static final Group EMPTY = new Group(new TreeMap<>());

        public Group {
            below = Collections.unmodifiableSortedMap(new TreeMap<>(below));
        }

        @Override
        public Group with(Map<String, Tree> other) {
            return new Group(new TreeMap<>(other));
        }
    }

    /**
     * A list.
     *
     * @param below its elements by id; the id is not repeated within
     */
    record Listing(SortedMap<String, Tree> below) implements Branch {
        /** No elements. */
        public static final Listing EMPTY = new Listing(new TreeMap<>());

        public Listing {
            below = Collections.unmodifiableSortedMap(new TreeMap<>(below));
        }

        @Override
        public Listing with(Map<String, Tree> other) {
            return new Listing(new TreeMap<>(other));
        }
    }

    /** One value. */
    sealed interface Leaf extends Tree {}

    /** A text. */
    record Text(String value) implements Leaf {}

    /** An exact number; equal numbers are equal whatever their scale. */
    record Numeral(BigDecimal value) implements Leaf {
        public Numeral {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }
    }

    /** True or false. */
    record Flag(boolean value) implements Leaf {}

    /** A tombstone: what the parent has here is taken away. Only in documents that are not resolved. */
    record Removed() implements Leaf {}
}
