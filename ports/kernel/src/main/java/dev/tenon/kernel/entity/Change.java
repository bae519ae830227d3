package dev.tenon.kernel.entity;

import java.util.UUID;

/** One change that is asked for. */
public sealed interface Change {

    /** Make a new one. */
    record Create(FieldValues values) implements Change {}

    /** Change the named fields of one. */
    record Update(UUID id, long version, FieldValues values) implements Change {}

    /** Delete one. */
    record Delete(UUID id, long version) implements Change {}
}
