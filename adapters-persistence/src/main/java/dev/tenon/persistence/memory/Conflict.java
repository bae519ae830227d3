package dev.tenon.persistence.memory;

/** What a unique key or a version would tell on a database: the work is not made against what is there. */
final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Conflict(String message) {
        super(message);
    }
}
