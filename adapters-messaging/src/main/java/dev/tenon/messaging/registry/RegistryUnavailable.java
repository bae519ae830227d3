package dev.tenon.messaging.registry;

import dev.tenon.kernel.Fault;

/** The schema registry cannot be reached, or fails. Trying again later may help. */
public final class RegistryUnavailable extends Fault {
    private static final long serialVersionUID = 1L;

    RegistryUnavailable(String message) {
        super("schema-registry-unavailable", message);
    }

    RegistryUnavailable(String message, Throwable cause) {
        super("schema-registry-unavailable", message, cause);
    }
}
