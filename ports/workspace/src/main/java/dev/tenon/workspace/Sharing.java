package dev.tenon.workspace;

/** For whom a view is there. */
public enum Sharing {
    /** For its owner. */
    PRIVATE,
    /** For everybody who may read the entity. */
    SHARED
}
