package dev.tenon.launcher.api;

import dev.tenon.launcher.folder.Refused;

/** The server answered, and its answer was no. */
public final class RefusedByServer extends Refused {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    RefusedByServer(Problem problem) {
        super(problem.message());
        status = problem.status();
        code = problem.code();
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The stable code of the reason; empty where something before the application answered. */
    public String code() {
        return code;
    }
}
