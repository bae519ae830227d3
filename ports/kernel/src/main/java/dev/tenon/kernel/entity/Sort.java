package dev.tenon.kernel.entity;

/**
 * The order of a list; entities that are equal in it stand by id. What has no value stands last in both directions.
 *
 * @param field the field's name, or {@code id}, {@code createdAt} or {@code changedAt}
 */
public record Sort(String field, Direction direction) {
    /** By id: the order in which the entities came to be. */
    public static final Sort BY_ID = new Sort("id", Direction.ASCENDING);

    /** Which end comes first. */
    public enum Direction {
        /** The least first. */
        ASCENDING,
        /** The greatest first; ids descend too. */
        DESCENDING
    }
}
