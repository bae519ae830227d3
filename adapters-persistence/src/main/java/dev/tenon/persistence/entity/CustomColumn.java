package dev.tenon.persistence.entity;

import dev.tenon.kernel.entity.Filter;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.Operator;

/** Conditions on the values of a field of the tenant's own, whose rows stand beside the rows {@code e} of a query. */
record CustomColumn(CustomTable table, String field) {
    /** The alias of the row by which a list is sorted. */
    static final String SORTED = "s";
    /** Forms are compared as they are. */
    private static final Kind KEY = Term.Custom.KEY;

    static CustomColumn of(CustomTable table, String key) {
        return new CustomColumn(table, table.field(key));
    }

    /** The attribute to sort by, in the rows of which there is one for each record that has a value. */
    static String operand() {
        return SORTED + ".valueKey";
    }

    /** Narrows to the records that have a value, which is then {@link #operand}. */
    void join(Jpql query) {
        query.join(table.rows(), SORTED);
        query.and(row(query, SORTED));
    }

    /** That the record has no value. */
    String missing(Jpql query) {
        return "not " + exists(query, "");
    }

    /** The condition of a filter, on whichever of the record's rows. */
    String fits(Jpql query, Filter filter) {
        if (filter.operator() == Operator.PRESENT) {
            return filter.value().equals(true) ? exists(query, "") : missing(query);
        }
        return exists(query, " and " + new Comparison(query, "c.valueKey", KEY).of(filter));
    }

    /** The condition of a filter on the row by which the list is sorted, of which there is one. */
    String fitsSorted(Jpql query, Filter filter) {
        return new Comparison(query, operand(), KEY).of(filter);
    }

    private String exists(Jpql query, String condition) {
        return "exists (select c.field from " + table.rows().getSimpleName() + " c where " + row(query, "c") + condition
                + ")";
    }

    private String row(Jpql query, String alias) {
        return alias + ".recordId = e.id and " + alias + ".field = " + query.bind(field);
    }
}
