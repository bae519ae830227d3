package dev.tenon.kernel;

/** Driven port: turns published events into bytes and back. Implementations are safe for use by many threads. */
public interface EventCodec {

    /**
     * Encodes with the newest schema of the event's type.
     *
     * @throws UndecodableEvent when the event has no released schema or does not fit it
     */
    EncodedEvent encode(PublishedEvent event);

    /**
     * Decodes what any released schema wrote.
     *
     * @throws UndecodableEvent when the type or schema is not known, or the bytes do not fit it
     */
    PublishedEvent decode(EncodedEvent encoded);
}
