package dev.tenon.kernel;

/** An event does not fit its schema, or the schema is not known here. */
public final class UndecodableEvent extends Fault {
    private static final long serialVersionUID = 1L;

    public UndecodableEvent(String message) {
        super("undecodable-event", message);
    }

    public UndecodableEvent(String message, Throwable cause) {
        super("undecodable-event", message, cause);
    }
}
