package dev.tenon.persistence.entity;

import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.persistence.tenant.Sql;
import java.util.List;
import java.util.UUID;

/**
 * A table that says again, for filters and orders, what stands with the entities of a type.
 *
 * @param <L> a row
 */
interface SideTable<L extends SideTable.Line> {
    /** A row beside an entity. */
    interface Line {
        /** Beside which one. */
        UUID entity();
    }

    /** The rows beside the entity. */
    <E extends Record & Entity> List<L> lines(EntityType<E> type, E entity);

    /** Takes away the rows beside these entities. */
    Sql delete(UUID tenant, List<UUID> entities);

    /** Adds rows. */
    Sql insert(UUID tenant, List<L> lines);

    /** Whether a row may refer to an entity that is removed in the same work, and so must go before it. */
    boolean refers();
}
