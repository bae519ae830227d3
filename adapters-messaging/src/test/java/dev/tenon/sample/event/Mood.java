package dev.tenon.sample.event;

/** A constant in an event. */
public enum Mood {
    CALM,
    GRAND
}
