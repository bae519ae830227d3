package dev.tenon.kernel.entity;

import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The entities of one declared type, lent with a session. Each write leaves its audit entry.
 *
 * @param <E> the entity
 */
public interface EntityRepository<E extends Record & Entity> {

    /** The entity of that id. */
    Optional<E> find(UUID id);

    /** The entities of those ids, in no order; ids that name none are left out. */
    List<E> findAll(Collection<UUID> ids);

    /**
     * The entities that have one of these keys in the fields of one of the {@link EntityType#importKeys}, in no order.
     *
     * @param keys each has the values of {@link Unique#fields()} in their order, of the fields' own types without Optional; at most {@link
     *     Entities#MOST_CHANGES}
     */
    List<E> findByKeys(Unique unique, Collection<List<Object>> keys);

    /** Adds an entity at version 1. A unique value that another transaction took runs the work again. */
    void add(E entity);

    /** Replaces the entity's former version; a version that another transaction made runs the work again. */
    void replace(E entity);

    /** Removes the entity; one that another transaction changed or refers to runs the work again. */
    void remove(E entity);

    /** A page of those that fit; the query was checked against the type. */
    Page<E> list(EntityQuery query, PageRequest page);
}
