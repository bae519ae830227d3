package dev.tenon.rest.problem;

import dev.tenon.kernel.Decision;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** From what a port answers to what a resource goes on with, or to a problem. */
public final class Answers {

    private Answers() {}

    /** The facts of an acceptance; a refusal ends the request with its problem. */
    public static <E, R> List<E> accepted(Decision<E, R> decision, Function<R, Problem> refused) {
        return switch (decision) {
            case Decision.Accepted<E, R>(var events) -> events;
            case Decision.Refused<E, R>(var refusal) -> throw new ProblemException(refused.apply(refusal));
        };
    }

    /** The only fact of that kind; its absence breaks what the port promises. */
    public static <E, F extends E> F only(List<E> events, Class<F> kind) {
        return events.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Accepted without " + kind.getSimpleName()));
    }

    /** What was found; nothing found ends the request with 404. */
    public static <T> T found(Optional<T> found, String what) {
        return found.orElseThrow(() -> new ProblemException(Problem.notThere(what)));
    }

    /** The id in an address; a text that is no id is answered like an id that is not there. */
    public static <T> T id(Supplier<T> parse, String what) {
        try {
            return parse.get();
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.notThere(what), e);
        }
    }
}
