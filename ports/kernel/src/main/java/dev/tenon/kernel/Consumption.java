package dev.tenon.kernel;

import java.util.Set;

/**
 * What became of an event that a subscriber was given. A work of a consumer returns it: what was taken is claimed, what waits is
 * parked instead, in one transaction with nothing else that the work wrote.
 */
public sealed interface Consumption {

    /** It had its effect, and nothing waited for it. */
    Consumption TAKEN = new Taken(Set.of());

    /**
     * It had its effect.
     *
     * @param provided the prerequisites that are there from now on; events that are parked under them run next
     */
    record Taken(Set<String> provided) implements Consumption {
        public Taken {
            provided = Set.copyOf(provided);
        }
    }

    /**
     * Something that it needs is not there yet. It had no effect, and will be handed over again when the prerequisite is provided
     * to the same module.
     *
     * @param missing names the prerequisite within the consuming module, such as {@code crm.company:<id>}; 1 to 200 characters
     * @param event the event that waits
     */
    record Waiting(String missing, EventEnvelope event) implements Consumption {
        public Waiting {
            if (missing.isBlank() || missing.length() > 200) {
                throw new IllegalArgumentException("A prerequisite's name has 1 to 200 characters");
            }
        }
    }

    /** It had its effect, and events may have waited for this. */
    static Consumption taken(String... provided) {
        return new Taken(Set.of(provided));
    }

    /** It waits for this. */
    static Consumption waiting(String missing, EventEnvelope event) {
        return new Waiting(missing, event);
    }
}
