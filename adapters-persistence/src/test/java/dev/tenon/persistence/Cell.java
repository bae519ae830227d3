package dev.tenon.persistence;

import java.util.Set;

/**
 * One cell of the matrix: an attempt on a row of a table by somebody bound to a tenant or to none.
 *
 * @param granted whether the application has the rights that the attempt needs
 */
record Cell(String table, Attempt attempt, Binding binding, boolean granted) {
    /** How PostgreSQL tells that a right is missing or a policy says no. */
    private static final String REFUSED = "42501";

    /** The setting was never made, or is no id. */
    private static final Set<String> UNBOUND = Set.of("42704", "22P02");

    private static final String DUPLICATE = "23505";
    private static final String DANGLING = "23503";

    /** Where another column says whose the row is, it says somebody else. */
    private static final String CONTRADICTING = "23514";

    /** Whether this is how the attempt must end. */
    boolean admits(Ending ending) {
        if (!granted) {
            return ending.isIn(Set.of(REFUSED));
        }
        return binding.isId() ? bound(ending) : ending.isIn(UNBOUND);
    }

    private boolean bound(Ending ending) {
        return switch (binding) {
            case OWN -> own(ending);
            case OTHER -> other(ending);
            case UNKNOWN -> unknown(ending);
            case NONE, EMPTY, GARBAGE -> false;
        };
    }

    /** The row is there: it is read and changed, and a second one of its key meets the first. */
    private boolean own(Ending ending) {
        return switch (attempt) {
            case SELECT, UPDATE -> ending.touched();
            case DELETE -> ending.touched() || ending.isIn(Set.of(DANGLING));
            case INSERT, POINT -> ending.isIn(Set.of(DUPLICATE));
            case MOVE -> ending.isIn(Set.of(REFUSED));
        };
    }

    private boolean other(Ending ending) {
        return switch (attempt) {
            case SELECT, UPDATE, DELETE -> ending.touchedNothing();
            case INSERT, MOVE -> ending.isIn(Set.of(REFUSED));
            case POINT -> ending.isIn(Set.of(DANGLING));
        };
    }

    private boolean unknown(Ending ending) {
        return switch (attempt) {
            case SELECT, UPDATE, DELETE, MOVE -> ending.touchedNothing();
            case INSERT -> ending.isIn(Set.of(REFUSED));
            case POINT -> ending.isIn(Set.of(DANGLING, CONTRADICTING));
        };
    }

    @Override
    public String toString() {
        return table + " " + attempt + " " + binding;
    }
}
