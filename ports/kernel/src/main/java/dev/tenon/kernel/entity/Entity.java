package dev.tenon.kernel.entity;

/**
 * What every declared entity has. An implementation is a record whose first two components are {@code id} and {@code stamp}; the others are the
 * fields that its {@link EntityType} declares.
 */
public interface Entity {

    /** Which one this is. */
    EntityId id();

    /** Which version of it this is, and since when. */
    Stamp stamp();
}
