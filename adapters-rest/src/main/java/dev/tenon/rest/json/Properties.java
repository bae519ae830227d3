package dev.tenon.rest.json;

import java.util.SequencedMap;

/** An object whose properties are known only when it is written; one that is an empty Optional is left out. */
public record Properties(SequencedMap<String, Object> byName) {}
