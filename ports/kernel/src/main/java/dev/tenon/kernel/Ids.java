package dev.tenon.kernel;

import java.util.UUID;

/** Driven port: new identifiers, UUID version 7 (RFC 9562), so that later ones sort after earlier ones. */
@FunctionalInterface
public interface Ids {

    /** A new identifier, never given before. */
    UUID next();
}
