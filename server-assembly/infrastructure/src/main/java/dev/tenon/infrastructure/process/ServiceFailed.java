package dev.tenon.infrastructure.process;

import java.time.Duration;
import java.util.List;

/** A service ended, or did not become ready. The message is meant for a person and shows the end of its log. */
public final class ServiceFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 25;

    /** A failure with a message that says what to do. */
    public ServiceFailed(String message) {
        super(message);
    }

    static ServiceFailed ended(Command command, int code) {
        return new ServiceFailed(command.name() + " ended with code " + code + "." + tail(command));
    }

    static ServiceFailed late(Command command, Duration limit) {
        return new ServiceFailed(
                command.name() + " was not ready after " + limit.toSeconds() + " seconds." + tail(command));
    }

    private static String tail(Command command) {
        List<String> lines = LogTail.of(command.log(), LINES);
        return "\nThe end of " + command.log() + ":\n    " + String.join("\n    ", lines);
    }
}
