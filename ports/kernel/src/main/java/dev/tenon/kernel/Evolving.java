package dev.tenon.kernel;

/**
 * A state that facts fold into. The fold is pure: the same events give the same state, in every store and at every rebuild.
 *
 * @param <S> the state
 * @param <E> the facts
 */
public interface Evolving<S, E> {

    /**
     * The state after the event.
     *
     * @throws CorruptStream when the event cannot happen to this state
     */
    S after(E event);
}
