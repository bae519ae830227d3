package dev.tenon.persistence.entity;

import dev.tenon.kernel.entity.Filter;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.Operator;
import java.util.Optional;

/**
 * Filters as conditions on the rows {@code e} of a query.
 *
 * @param joined the field of the tenant's own whose values are joined to the rows, to be sorted by
 */
record Conditions(EntityTable<?> table, Jpql query, Optional<String> joined) {

    void add(Filter filter) {
        query.and(
                switch (Term.of(table.type(), filter.field())) {
                    case Term.Id id -> new Comparison(query, "e.id", id.kind()).of(filter);
                    case Term.Time time -> new Comparison(query, "e." + time.name(), time.kind()).of(filter);
                    case Term.Own(var field) ->
                        new Comparison(query, "e." + FieldMappings.compared(field), field.kind()).of(filter);
                    case Term.Custom custom -> custom(table.column(custom), filter);
                    case Term.Elements(var field, Kind.Group _) -> any(field.name(), "1 = 1", filter);
                    case Term.Elements(var field, var kind) -> element(field.name(), "value", kind, filter);
                    case Term.Part(var field, var _, var part) ->
                        element(field.name(), part.name(), part.kind(), filter);
                });
    }

    private String custom(CustomColumn column, Filter filter) {
        return joined.filter(filter.field()::equals).isPresent()
                ? column.fitsSorted(query, filter)
                : column.fits(query, filter);
    }

    private String element(String list, String part, Kind kind, Filter filter) {
        var comparison = new Comparison(query, "c." + ElementTable.attribute(part, kind), kind);
        return filter.operator() == Operator.PRESENT
                ? any(list, comparison.present(), filter)
                : exists(list, comparison.of(filter));
    }

    private String any(String list, String condition, Filter present) {
        return (present.value().equals(true) ? "" : "not ") + exists(list, condition);
    }

    private String exists(String list, String condition) {
        var elements = RowClass.find(table.type(), ElementTable.suffix(list), ElementRow.class);
        return "exists (select c.place from " + elements.getSimpleName() + " c where c.entityId = e.id and " + condition
                + ")";
    }
}
