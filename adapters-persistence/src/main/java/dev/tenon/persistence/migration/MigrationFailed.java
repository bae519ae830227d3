package dev.tenon.persistence.migration;

/** The database server refused what a migration needs; the message says what. */
public final class MigrationFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MigrationFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
