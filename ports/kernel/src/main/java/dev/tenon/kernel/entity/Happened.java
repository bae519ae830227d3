package dev.tenon.kernel.entity;

/**
 * What became of an entity.
 *
 * @param <E> the entity
 */
public sealed interface Happened<E> {

    /** It came to be. */
    record Created<E>(E entity) implements Happened<E> {}

    /** It changed. */
    record Updated<E>(E before, E entity) implements Happened<E> {}

    /** It is gone; this was its last version. */
    record Deleted<E>(E entity) implements Happened<E> {}

    /** The entity as it is now, or last was. */
    E entity();
}
