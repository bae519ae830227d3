package dev.tenon.core.workspace;

import dev.tenon.core.kernel.QueryRules;
import dev.tenon.kernel.entity.CustomValues;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.FieldFault;
import dev.tenon.kernel.entity.Filter;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.Operator;
import dev.tenon.workspace.ViewFilter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether the list of an entity can be filtered as a view says. */
record FilterRules(EntityType<?> type) {
    /** What is wrong with the filter. */
    List<FieldFault> check(String path, ViewFilter filter) {
        var kind = QueryRules.filtered(type, filter.field());
        if (kind.isPresent()) {
            return check(path, filter, kind.orElseThrow());
        }
        // the kinds of the tenant's own fields are found out when the view is used
        return CustomValues.key(filter.field()).isPresent()
                ? values(path, filter).toList()
                : List.of(new FieldFault(
                        path + ".field", "not-filtered", type.plural() + " cannot be filtered by " + filter.field()));
    }

    private List<FieldFault> check(String path, ViewFilter filter, Kind kind) {
        if (!Operator.fitting(kind).contains(filter.operator())) {
            return List.of(new FieldFault(
                    path + ".operator",
                    "not-compared",
                    filter.field() + " is compared by " + Operator.fitting(kind) + ", not by " + filter.operator()));
        }
        var compared = filter.operator() == Operator.PRESENT ? new Kind.Flag() : kind;
        return Stream.concat(values(path, filter), unreadable(path, filter, compared))
                .toList();
    }

    /** Whatever the field holds. */
    private static Stream<FieldFault> values(String path, ViewFilter filter) {
        int most = filter.operator() == Operator.IN ? Filter.MOST_VALUES : 1;
        if (filter.values().isEmpty() || filter.values().size() > most) {
            return Stream.of(new FieldFault(path + ".values", "wrong-number", "must be 1 to " + most + " values"));
        }
        return each(path, filter)
                .filter(value -> value.text().isEmpty()
                        || value.text().length() > ViewFilter.LONGEST_VALUE
                        || filter.operator() == Operator.IN && value.text().contains(","))
                .map(value -> new FieldFault(
                        value.path(),
                        "unfit-value",
                        "must have 1 to " + ViewFilter.LONGEST_VALUE
                                + " characters, and no comma among several values"));
    }

    private static Stream<FieldFault> unreadable(String path, ViewFilter filter, Kind kind) {
        return each(path, filter)
                .filter(value -> !ValueTexts.isOf(kind, value.text()))
                .map(value -> new FieldFault(
                        value.path(), "unreadable", "is no value that " + filter.field() + " is compared with"));
    }

    private static Stream<Value> each(String path, ViewFilter filter) {
        return IntStream.range(0, filter.values().size())
                .mapToObj(i ->
                        new Value(path + ".values[" + i + "]", filter.values().get(i)));
    }

    private record Value(String path, String text) {}
}
