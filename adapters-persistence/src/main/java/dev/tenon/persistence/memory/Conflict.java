package dev.tenon.persistence.memory;

/** The work met what another one wrote, as a unique key or a version would tell on a database; it is run again. */
final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Conflict(String message) {
        super(message);
    }
}
