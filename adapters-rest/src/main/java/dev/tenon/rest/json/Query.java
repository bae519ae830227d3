package dev.tenon.rest.json;

import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.problem.ProblemException;
import java.time.DateTimeException;
import java.util.Optional;

/** Reads query parameters as the same classes of values that JSON holds; an empty parameter is one left out. */
public final class Query {

    private Query() {}

    /** The parameter where it was given; one that does not fit ends the request with its name. */
    public static <T> Optional<T> optional(String name, String text, Class<T> type) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var scalar = Scalars.of(type).orElseThrow();
        try {
            return Optional.of(type.cast(scalar.read().apply(text)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ProblemException(Problem.invalid(name, "must be " + scalar.expected()), e);
        }
    }

    /** The parameter, which must be given. */
    public static <T> T required(String name, String text, Class<T> type) {
        return optional(name, text, type).orElseThrow(() -> new ProblemException(Problem.invalid(name, "is missing")));
    }
}
