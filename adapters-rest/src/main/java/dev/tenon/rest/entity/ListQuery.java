package dev.tenon.rest.entity;

import dev.tenon.kernel.entity.EntityQuery;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Filter;
import dev.tenon.kernel.entity.Operator;
import dev.tenon.kernel.entity.Sort;
import dev.tenon.rest.json.Query;
import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.problem.ProblemException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which entities a list is asked for: {@code name=acme}, {@code country.in=GB,DE}, {@code changedAt.gte=2026-11-30T00:00:00Z}, {@code sort=-name}. A
 * parameter without a value is one left out.
 */
final class ListQuery {

    /** What is asked for beside filters. */
    private static final Set<String> OTHERS = Set.of("sort", "limit", "cursor", "fields", ViewParameters.VIEW);

    private final EntityType<?> type;
    private final List<Listed> filters;

    private ListQuery(EntityType<?> type) {
        this.type = type;
        this.filters = Listed.filters(type);
    }

    /** The query in these parameters; what this list does not have ends the request with its name. */
    static EntityQuery of(EntityType<?> type, MultivaluedMap<String, String> parameters) {
        var query = new ListQuery(type);
        var filters = parameters.entrySet().stream()
                .filter(parameter -> !OTHERS.contains(parameter.getKey()))
                .flatMap(parameter -> parameter.getValue().stream()
                        .filter(value -> !value.isEmpty())
                        .map(value -> query.filter(parameter.getKey(), value)))
                .toList();
        var sort = Optional.ofNullable(parameters.getFirst("sort")).filter(text -> !text.isEmpty());
        return new EntityQuery(filters, sort.map(query::sort).orElse(Sort.BY_ID));
    }

    private Filter filter(String parameter, String text) {
        var operator = filters.stream().anyMatch(each -> each.name().equals(parameter))
                ? Optional.<Operator>empty() // a firm's own field may be called as an operator is
                : operator(parameter);
        var name = operator.isPresent() ? parameter.substring(0, parameter.lastIndexOf('.')) : parameter;
        var listed = filters.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> bad(
                        parameter,
                        "is no filter of " + type.plural() + ", which are filtered by "
                                + String.join(
                                        ", ", filters.stream().map(Listed::name).toList())));
        return filter(parameter, listed, operator.orElse(Operator.EQ), text);
    }

    private static Filter filter(String parameter, Listed listed, Operator operator, String text) {
        if (!listed.operators().contains(operator)) {
            throw bad(parameter, "is no comparison of " + listed.name() + ", which has " + listed.operators());
        }
        var texts = operator == Operator.IN ? List.of(text.split(",", -1)) : List.of(text);
        if (texts.size() > Filter.MOST_VALUES) {
            throw bad(parameter, "names more than " + Filter.MOST_VALUES + " values");
        }
        var values = operator == Operator.PRESENT ? Boolean.class : listed.values();
        return new Filter(listed.name(), operator, values(parameter, texts, values));
    }

    private static List<Object> values(String parameter, List<String> texts, Class<?> type) {
        return texts.stream()
                .<Object>map(text -> Query.required(parameter, text, type))
                .toList();
    }

    private Sort sort(String text) {
        var direction = text.startsWith("-") ? Sort.Direction.DESCENDING : Sort.Direction.ASCENDING;
        var name = text.startsWith("-") ? text.substring(1) : text;
        if (!Listed.sorts(type).contains(name)) {
            throw bad(
                    "sort",
                    "must be one of " + String.join(", ", Listed.sorts(type)) + ", with - before it for the reverse");
        }
        return new Sort(name, direction);
    }

    private static Optional<Operator> operator(String parameter) {
        return Stream.of(Operator.values())
                .filter(operator -> parameter.endsWith("." + operator))
                .findFirst();
    }

    private static ProblemException bad(String parameter, String detail) {
        return new ProblemException(Problem.badQuery(parameter, detail));
    }
}
