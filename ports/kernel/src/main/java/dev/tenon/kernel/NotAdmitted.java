package dev.tenon.kernel;

/** The gate refused: unknown or closed tenant, no membership, or a seal that does not fit. The message is for the log, not for the caller. */
public final class NotAdmitted extends Fault {
    private static final long serialVersionUID = 1L;

    public NotAdmitted(String message) {
        super("not-admitted", message);
    }
}
