package dev.tenon.kernel.entity;

import java.util.UUID;

/** Identifies an entity within its tenant: a record of one UUID, of a type of its own for each kind of entity. */
public interface EntityId {

    /** The identifier; version 7, so that later entities sort after earlier ones. */
    UUID value();
}
