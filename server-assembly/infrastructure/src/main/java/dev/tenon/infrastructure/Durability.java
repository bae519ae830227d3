package dev.tenon.infrastructure;

/** What a service owes its data. */
public enum Durability {
    /** What was committed survives a crash of process and machine. */
    DURABLE,
    /** Data of a test: nothing is forced to disk. */
    DISPOSABLE
}
