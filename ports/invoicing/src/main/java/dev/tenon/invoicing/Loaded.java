package dev.tenon.invoicing;

import java.util.Optional;
import java.util.UUID;

/**
 * A stream as a session loaded it.
 *
 * @param version how many events it has; 0 when it does not exist
 * @param state empty when it does not exist
 */
public record Loaded<S>(UUID id, long version, Optional<S> state) {

    /** A stream that does not exist yet. */
    public static <S> Loaded<S> none(UUID id) {
        return new Loaded<>(id, 0, Optional.empty());
    }
}
