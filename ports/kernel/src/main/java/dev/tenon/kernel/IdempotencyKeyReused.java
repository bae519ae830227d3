package dev.tenon.kernel;

/** The idempotency key was used before, with another request. */
public final class IdempotencyKeyReused extends Fault {
    private static final long serialVersionUID = 1L;

    public IdempotencyKeyReused(String key) {
        super(
                "idempotency-key-reused",
                "The idempotency key " + key
                        + " was used before with another request; use a new key for a new request");
    }
}
