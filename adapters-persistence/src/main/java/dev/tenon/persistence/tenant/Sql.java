package dev.tenon.persistence.tenant;

import java.util.List;
import java.util.OptionalInt;

/**
 * One statement with its parameters: text, UUID, numbers, dates, instants, booleans, {@link dev.tenon.kernel.Bytes}, {@link Column}, and
 * {@link java.util.Optional} of these where a value may be missing.
 *
 * @param changes how many rows it must change, where another number means that another transaction was faster
 */
public record Sql(String text, List<Object> parameters, OptionalInt changes) {
    public Sql {
        parameters = List.copyOf(parameters);
    }

    /** A statement. */
    public static Sql of(String text, Object... parameters) {
        return new Sql(text, List.of(parameters), OptionalInt.empty());
    }

    /** The same statement, which must change so many rows. */
    public Sql changing(int rows) {
        return new Sql(text, parameters, OptionalInt.of(rows));
    }
}
