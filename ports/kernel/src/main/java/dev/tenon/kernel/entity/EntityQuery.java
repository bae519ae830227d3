package dev.tenon.kernel.entity;

import java.util.List;

/** Which entities, in which order. All filters must hold. */
public record EntityQuery(List<Filter> filters, Sort sort) {
    /** All of them by id. */
    public static final EntityQuery ALL = new EntityQuery(List.of(), Sort.BY_ID);

    public EntityQuery {
        filters = List.copyOf(filters);
    }
}
