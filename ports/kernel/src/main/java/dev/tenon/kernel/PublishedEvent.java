package dev.tenon.kernel;

import java.util.UUID;

/**
 * What a module tells the others: an immutable record in its {@code .event} package. It carries its aggregate's version and
 * every field that a consumer needs to keep its own copy or figure. Order holds within one aggregate and type only.
 */
public interface PublishedEvent {

    /** The aggregate that the event is about; events of one aggregate and type arrive in order. */
    UUID aggregate();

    /** The aggregate's version after the event. */
    long version();
}
