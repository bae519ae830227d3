package dev.tenon.persistence.entity;

import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.Sort;
import java.util.Optional;

/**
 * The order of a list's rows. First come those that have a value, by value and id; then those that have none, by id. Each of the two is a
 * range of an index.
 *
 * @param operand the attribute to sort by
 * @param beside where the values are, if not in the rows themselves
 */
record Order(
        String operand, Kind kind, boolean everyRowHasOne, Sort.Direction direction, Optional<CustomColumn> beside) {

    static Order of(EntityTable<?> table, Sort sort) {
        return switch (Term.of(table.type(), sort.field())) {
            case Term.Id id -> new Order("e.id", id.kind(), true, sort.direction(), Optional.empty());
            case Term.Time time -> new Order("e." + time.name(), time.kind(), true, sort.direction(), Optional.empty());
            case Term.Own(var field) ->
                new Order(
                        "e." + FieldMappings.compared(field),
                        field.kind(),
                        hasOne(field),
                        sort.direction(),
                        Optional.empty());
            case Term.Custom custom ->
                new Order(
                        CustomColumn.operand(),
                        custom.kind(),
                        false,
                        sort.direction(),
                        Optional.of(table.column(custom)));
            case Term.Elements _, Term.Part _ ->
                throw new IllegalArgumentException("Nothing is sorted by a list: " + sort.field());
        };
    }

    /** Narrows to the rows that have a value. */
    Jpql present(Jpql query) {
        if (beside.isPresent()) {
            beside.orElseThrow().join(query);
        } else if (!everyRowHasOne) {
            query.and(new Comparison(query, operand, kind).present());
        }
        return query;
    }

    /** Narrows to the rows that have none. */
    Jpql missing(Jpql query) {
        query.and(beside.map(column -> column.missing(query))
                .orElseGet(() -> new Comparison(query, operand, kind).missing()));
        return query;
    }

    /** Narrows to what comes after a row of that value; the first comparison is the one that an index serves. */
    void after(Jpql query, Object form, Object id) {
        var value = query.bind(form);
        query.and(operand + beyond() + "= " + value);
        query.and("(" + operand + beyond() + " " + value + " or e.id" + beyond() + " " + query.bind(id) + ")");
    }

    /** Narrows to what comes after a row without a value, or in the order of ids. */
    void after(Jpql query, Object id) {
        query.and("e.id" + beyond() + " " + query.bind(id));
    }

    boolean isById() {
        return operand.equals("e.id");
    }

    String byValue() {
        return isById() ? byId() : " order by " + operand + suffix() + ", e.id" + suffix();
    }

    String byId() {
        return " order by e.id" + suffix();
    }

    private String beyond() {
        return switch (direction) {
            case ASCENDING -> " >";
            case DESCENDING -> " <";
        };
    }

    private String suffix() {
        return switch (direction) {
            case ASCENDING -> "";
            case DESCENDING -> " desc";
        };
    }

    private static boolean hasOne(Field field) {
        return !field.isOptional() && !(field.kind() instanceof Kind.Text);
    }
}
