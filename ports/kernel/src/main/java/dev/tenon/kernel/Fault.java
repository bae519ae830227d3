package dev.tenon.kernel;

/**
 * Something that should not happen or cannot be answered now, as opposed to a business "no", which is a value. Nothing of the
 * work in which it is thrown takes effect. The code is stable and may be shown; the message is for people.
 */
public abstract class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    protected Fault(String code, String message) {
        super(message);
        this.code = code;
    }

    protected Fault(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** A stable code in lower case with hyphens, such as {@code permission-denied}. */
    public final String code() {
        return code;
    }
}
