package dev.tenon.persistence;

import java.util.Set;

/** How an attempt ended. */
sealed interface Ending {
    /** It was made, with so many rows. */
    record Made(long rows) implements Ending {}

    /** The database refused it, with an SQL state. */
    record Failed(String state) implements Ending {}

    default boolean touched() {
        return switch (this) {
            case Made(var rows) -> rows > 0;
            case Failed _ -> false;
        };
    }

    default boolean touchedNothing() {
        return switch (this) {
            case Made(var rows) -> rows == 0;
            case Failed _ -> false;
        };
    }

    default boolean isIn(Set<String> states) {
        return switch (this) {
            case Made _ -> false;
            case Failed(var state) -> states.contains(state);
        };
    }
}
