package dev.tenon.workspace;

import dev.tenon.kernel.entity.Operator;
import java.util.List;

/**
 * A condition as a person writes it in a list's address, so that it is read by the same rules whenever the view is used.
 *
 * @param field the field's name, {@code createdAt} or {@code changedAt}, a part of a list's groups such as {@code companies.company}, or a field of the
 *     tenant's own such as {@code custom.region}
 * @param values one, or some for {@link Operator#IN}, in the form that the API has for them
 */
public record ViewFilter(String field, Operator operator, List<String> values) {
    /** The most characters of a value. */
    public static final int LONGEST_VALUE = 500;

    public ViewFilter {
        values = List.copyOf(values);
    }
}
