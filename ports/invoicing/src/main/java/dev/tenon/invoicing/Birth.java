package dev.tenon.invoicing;

/**
 * The first event of a stream.
 *
 * @param <S> the state that it begins
 */
public interface Birth<S> {

    /** The state that this event begins. */
    S born();
}
