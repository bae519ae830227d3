package dev.tenon.launcher.folder;

/** The launcher cannot do what was asked. The message says what is wrong, where, and what to do; no stack trace is shown. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message for a person. */
    public Refused(String message) {
        super(message);
    }
}
