package dev.tenon.messaging.registry;

import dev.tenon.kernel.Fault;

/** The registry refused a schema because it is not compatible with the versions before it, or is not one at all. */
public final class SchemaRefused extends Fault {
    private static final long serialVersionUID = 1L;

    SchemaRefused(String message) {
        super("schema-refused", message);
    }
}
