package dev.tenon.kernel.entity;

import java.util.List;

/**
 * One condition of a list.
 *
 * @param field the field's name, {@code createdAt} or {@code changedAt}, a part of a list's groups such as {@code companies.company}, or a field of the tenant's own such as {@code custom.region}
 * @param values one value, or some for {@link Operator#IN}: of the field's own type without Optional, of the element's type for a list, a Boolean for {@link Operator#PRESENT}
 */
public record Filter(
        String field, Operator operator, @DeclaredValues List<Object> values) {
    /** The most values of one filter. */
    public static final int MOST_VALUES = 100;

    public Filter {
        values = List.copyOf(values);
    }

    /** The only value. */
    public Object value() {
        return values.getFirst();
    }
}
