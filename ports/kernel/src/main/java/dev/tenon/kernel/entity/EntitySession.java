package dev.tenon.kernel.entity;

import dev.tenon.kernel.Actor;
import dev.tenon.kernel.Session;

/** A session that lends the repositories of a module's declared entities. */
public interface EntitySession extends Session {

    /** Who works. */
    Actor actor();

    /**
     * The repository of the type.
     *
     * @throws IllegalArgumentException when the store was not made for it
     */
    <E extends Record & Entity> EntityRepository<E> of(EntityType<E> type);
}
