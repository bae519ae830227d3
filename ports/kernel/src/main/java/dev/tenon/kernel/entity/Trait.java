package dev.tenon.kernel.entity;

/** What else is true of a field. */
public enum Trait {
    /** A text must not be blank, a list not be empty. Fields of other kinds are required unless their component is an Optional. */
    REQUIRED,
    /** Lists can be filtered by it; an index serves the filter. */
    FILTERED,
    /** Lists can be sorted by it; an index serves the order. */
    SORTED,
    /** Tells of a person: masked in audit, never in a log. */
    PERSONAL
}
