package dev.tenon.kernel;

import java.util.List;
import java.util.function.Consumer;

/**
 * What a rule decided: the facts it accepts, in order, or one refusal. A refusal is a value, not an exception; it has no
 * effect and is remembered like an acceptance.
 *
 * @param <E> the facts
 * @param <R> the refusal
 */
public sealed interface Decision<E, R> {

    /** Accepted; the facts are in the order in which they happen. */
    record Accepted<E, R>(List<E> events) implements Decision<E, R> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Refused, and why. */
    record Refused<E, R>(R refusal) implements Decision<E, R> {}

    /** Accepts with these facts. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the facts are copied; nobody else sees the array
    static <E, R> Decision<E, R> accept(E... events) {
        return new Accepted<>(List.of(events));
    }

    /** Refuses. */
    static <E, R> Decision<E, R> refuse(R refusal) {
        return new Refused<>(refusal);
    }

    /** Runs the action with the facts when accepted. */
    default void ifAccepted(Consumer<List<E>> action) {
        if (this instanceof Accepted<E, R>(var events)) {
            action.accept(events);
        }
    }
}
