package dev.tenon.kernel;

/** The store cannot be reached, or gave up after the retries that are allowed. Trying again later may help. */
public final class StoreUnavailable extends Fault {
    private static final long serialVersionUID = 1L;

    public StoreUnavailable(String message, Throwable cause) {
        super("store-unavailable", message, cause);
    }
}
