package dev.tenon.kernel;

/** The same request is being worked on at this moment. */
public final class RequestInFlight extends Fault {
    private static final long serialVersionUID = 1L;

    public RequestInFlight(String key) {
        super(
                "request-in-flight",
                "A request with the idempotency key " + key + " is being worked on; ask again in a moment");
    }
}
