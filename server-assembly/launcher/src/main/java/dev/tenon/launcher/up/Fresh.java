package dev.tenon.launcher.up;

/** What a start does with data that exists. */
public enum Fresh {
    KEEP_DATA,
    DELETE_DATA
}
