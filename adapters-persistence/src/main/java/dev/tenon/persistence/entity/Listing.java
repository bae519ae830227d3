package dev.tenon.persistence.entity;

import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Operator;
import dev.tenon.kernel.entity.Sort;
import dev.tenon.persistence.tenant.Keyset;
import dev.tenon.persistence.tenant.TenantEntities;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pages of a list, each made of at most two queries: of rows that have the value to sort by, and of those that have none. */
record Listing<E extends Record & Entity>(EntityTable<E> table, TenantEntities entities) {

    Page<E> page(EntityQuery query, PageRequest request) {
        var term = Term.of(type(), query.sort().field());
        var keys = keyset(type(), query.sort());
        var after = keys.after(request, parts -> Place.of(term.kind(), parts));
        var found = rows(query, after, request.limit() + 1).stream()
                .map(mapping()::entity)
                .toList();
        return keys.page(found, request, entity -> place(term, entity).parts());
    }

    /** The cursors of a list. */
    static Keyset keyset(EntityType<?> type, Sort sort) {
        return new Keyset(type + " " + sort.field() + " " + sort.direction(), Place.PARTS);
    }

    private Place place(Term term, E entity) {
        return new Place(
                term.forms(type(), entity).stream().findFirst(), entity.id().value());
    }

    private List<EntityRow> rows(EntityQuery query, Optional<Place> after, int most) {
        var order = Order.of(table, query.sort());
        var rows = new ArrayList<EntityRow>();
        if (after.flatMap(Place::form).isPresent() || after.isEmpty()) {
            var joined = order.beside().map(_ -> query.sort().field());
            rows.addAll(withValue(order, filtered(query, joined), after, most));
        }
        if (rows.size() < most && !order.everyRowHasOne() && mayMiss(query)) {
            rows.addAll(without(order, filtered(query, Optional.empty()), after, most - rows.size()));
        }
        return rows;
    }

    private Jpql filtered(EntityQuery query, Optional<String> joined) {
        var filtered = new Jpql(mapping().rows().type());
        query.filters().forEach(new Conditions(table, filtered, joined)::add);
        return filtered;
    }

    /** Whether what fits the filters may have no value to sort by. */
    private static boolean mayMiss(EntityQuery query) {
        return query.filters().stream()
                .filter(filter -> filter.field().equals(query.sort().field()))
                .allMatch(filter ->
                        filter.operator() == Operator.PRESENT && filter.value().equals(false));
    }

    private List<? extends EntityRow> withValue(Order order, Jpql query, Optional<Place> after, int most) {
        order.present(query);
        after.ifPresent(place -> {
            if (order.isById()) {
                order.after(query, place.id());
            } else {
                order.after(query, place.form().orElseThrow(), place.id());
            }
        });
        return read(query, order.byValue(), most);
    }

    private List<? extends EntityRow> without(Order order, Jpql query, Optional<Place> after, int most) {
        order.missing(query);
        after.filter(place -> place.form().isEmpty()).ifPresent(place -> order.after(query, place.id()));
        return read(query, order.byId(), most);
    }

    private List<? extends EntityRow> read(Jpql query, String order, int most) {
        return entities.query(mapping().rows().type(), query.text(order), query.parameters(), most);
    }

    private EntityType<E> type() {
        return table.type();
    }

    private RowMapping<E> mapping() {
        return table.mapping();
    }
}
