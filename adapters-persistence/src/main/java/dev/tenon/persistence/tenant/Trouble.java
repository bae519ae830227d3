package dev.tenon.persistence.tenant;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an exception from the database means for the work (SQLSTATE classes of PostgreSQL, appendix A of its manual). */
enum Trouble {
    /** Another transaction was faster: run the work again. */
    CONFLICT,
    /** The database cannot be reached or does not answer in time. */
    UNAVAILABLE,
    /** Anything else: a fault of the work or of this code. */
    FAULT;

    private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "23505", "23503");
    private static final Set<String> TIMEOUTS = Set.of("55P03", "57014", "25P03", "25P04");
    private static final Set<String> CONNECTION_CLASSES = Set.of("08", "53", "57", "58");

    static Trouble of(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Conflict || cause instanceof OptimisticLockException) {
                return CONFLICT;
            }
            if (cause instanceof SQLException sql) {
                return of(sql.getSQLState());
            }
        }
        return FAULT;
    }

    private static Trouble of(@Nullable String state) {
        if (state == null) {
            return UNAVAILABLE;
        }
        if (CONFLICTS.contains(state)) {
            return CONFLICT;
        }
        boolean unavailable = TIMEOUTS.contains(state) || CONNECTION_CLASSES.contains(state.substring(0, 2));
        return unavailable ? UNAVAILABLE : FAULT;
    }
}
