package dev.tenon.persistence.entity;

import dev.tenon.kernel.entity.BadQuery;
import dev.tenon.kernel.entity.Filter;
import dev.tenon.kernel.entity.Kind;
import java.util.List;
import java.util.Optional;

/**
 * The condition of a filter on one column: nothing but comparisons with values, which an index serves. What has no value fits none.
 *
 * @param operand the column's attribute, such as {@code e.nameKey}
 */
record Comparison(Jpql query, String operand, Kind kind) {

    String of(Filter filter) {
        return switch (filter.operator()) {
            case EQ -> compared(" = ", filter);
            case GT -> compared(" > ", filter);
            case GTE -> compared(" >= ", filter);
            case LT -> compared(" < ", filter);
            case LTE -> compared(" <= ", filter);
            case IN -> present(operand + " in " + query.bindAll(forms(filter)));
            case PREFIX -> prefixed((String) forms(filter).getFirst());
            case PRESENT -> filter.value().equals(true) ? present() : missing();
        };
    }

    /** That there is a value. */
    String present() {
        return kind instanceof Kind.Text ? operand + " > ''" : operand + " is not null";
    }

    /** That there is none. */
    String missing() {
        return kind instanceof Kind.Text ? operand + " = ''" : operand + " is null";
    }

    private String compared(String operator, Filter filter) {
        return present(operand + operator + query.bind(forms(filter).getFirst()));
    }

    private String prefixed(String prefix) {
        var from = operand + " >= " + query.bind(prefix);
        return present(after(prefix)
                .map(end -> from + " and " + operand + " < " + query.bind(end))
                .orElse(from));
    }

    /** A missing text is an empty one, which compares; what is null does not. */
    private String present(String condition) {
        return kind instanceof Kind.Text ? condition + " and " + present() : condition;
    }

    private List<Object> forms(Filter filter) {
        try {
            return filter.values().stream()
                    .map(value -> Compared.form(kind, value))
                    .toList();
        } catch (ArithmeticException _) {
            throw new BadQuery(filter.field() + " has fewer decimals");
        }
    }

    /** The least text, by code point, that comes after all that begin so. */
    private static Optional<String> after(String prefix) {
        for (int end = prefix.length(); end > 0; end = prefix.offsetByCodePoints(end, -1)) {
            int last = prefix.codePointBefore(end);
            if (last < Character.MAX_CODE_POINT) {
                int next = last + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : last + 1;
                return Optional.of(prefix.substring(0, prefix.offsetByCodePoints(end, -1)) + Character.toString(next));
            }
        }
        return Optional.empty();
    }
}
