package dev.tenon.extension;

import dev.tenon.kernel.EventType;
import dev.tenon.kernel.PublishedEvent;

/** Joins a published event to what is done about it. */
public record ExtensionSubscriber<E extends PublishedEvent>(Class<E> event, Reaction<E> reaction) {

    /** The type that the manifest must name. */
    public EventType type() {
        return EventType.of(event);
    }
}
