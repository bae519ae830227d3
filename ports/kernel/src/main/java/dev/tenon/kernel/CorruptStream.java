package dev.tenon.kernel;

/** Stored history does not make sense: an event that cannot follow the one before it, or a broken hash chain. */
public final class CorruptStream extends Fault {
    private static final long serialVersionUID = 1L;

    public CorruptStream(String message) {
        super("corrupt-stream", message);
    }

    /** An event that cannot happen to this state. */
    public static CorruptStream unexpected(Object state, Object event) {
        return new CorruptStream(event.getClass().getSimpleName() + " cannot follow "
                + state.getClass().getSimpleName());
    }
}
