package dev.tenon.persistence.memory;

import dev.tenon.invoicing.Birth;
import dev.tenon.invoicing.Loaded;
import dev.tenon.invoicing.Projection;
import dev.tenon.invoicing.Recorded;
import dev.tenon.invoicing.StreamEvent;
import dev.tenon.kernel.CorruptStream;
import dev.tenon.kernel.Evolving;
import java.util.Optional;
import java.util.UUID;

/** The streams of one kind of aggregate, each folded into its state. */
final class StreamTable<S extends Evolving<S, E>, E extends StreamEvent> {
    private final MemoryTable<UUID, Folded<S>> streams;
    private final Projector<S, E> projector;

    StreamTable(UndoLog undo, Projector<S, E> projector) {
        this.streams = new MemoryTable<>(undo);
        this.projector = projector;
    }

    Loaded<S> load(UUID id) {
        return streams.find(id)
                .map(stream -> new Loaded<>(id, stream.version(), Optional.of(stream.state())))
                .orElseGet(() -> Loaded.none(id));
    }

    /** Folds the event into its stream and tells what the books say after it. */
    Projection apply(Recorded<E> recorded) {
        var next = next(streams.find(recorded.stream()), recorded);
        streams.put(recorded.stream(), next);
        return projector.project(recorded, next);
    }

    private Folded<S> next(Optional<Folded<S>> stream, Recorded<E> recorded) {
        return stream.map(former ->
                        new Folded<>(recorded.version(), former.state().after(recorded.event()), former.bornOn()))
                .orElseGet(
                        () -> new Folded<>(recorded.version(), born(recorded.event()), Projection.draftedOn(recorded)));
    }

    @SuppressWarnings("unchecked") // an event of this table's streams that begins one begins their kind of state
    private S born(E event) {
        if (event instanceof Birth<?> birth) {
            return (S) birth.born();
        }
        throw new CorruptStream(event.getClass().getSimpleName() + " cannot begin a stream");
    }

    /** What the books say after an event. */
    @FunctionalInterface
    interface Projector<S, E extends StreamEvent> {
        Projection project(Recorded<E> recorded, Folded<S> after);
    }
}
