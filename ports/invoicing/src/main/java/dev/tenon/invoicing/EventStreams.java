package dev.tenon.invoicing;

import java.util.List;
import java.util.UUID;

/**
 * The streams of one kind of aggregate, lent with a session.
 *
 * @param <S> the aggregate's state
 * @param <E> its events
 */
public interface EventStreams<S, E extends StreamEvent> {

    /** The aggregate as of now; a {@link Loaded#state} that is empty says that this tenant has none of that id. */
    Loaded<S> load(UUID id);

    /**
     * Loads and locks until the session ends, so that a decision over two streams sees both unchanged. Lock several streams in the
     * order of their ids.
     */
    Loaded<S> lock(UUID id);

    /**
     * Appends events to a stream that was loaded in this session, with their projections. Where another transaction
     * appended in the meantime, the whole work is run again. Events of a new stream begin with a {@link Birth}.
     */
    void append(Loaded<S> loaded, List<? extends E> events);
}
