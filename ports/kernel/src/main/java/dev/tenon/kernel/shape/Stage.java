package dev.tenon.kernel.shape;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A stage of a workflow.
 *
 * @param probability in a hundred, that it ends well from here; 100 where it has
 * @param required the fields, built in or {@code custom.<key>}, that a record must have to come here
 * @param next where a record may go from here; empty: anywhere
 * @param actions what happens when a record comes here
 */
public record Stage(
        String id,
        Map<String, String> labels,
        Type type,
        int probability,
        Set<String> required,
        Set<String> next,
        List<StageAction> actions) {
    public Stage {
        labels = Map.copyOf(labels);
        required = Set.copyOf(required);
        next = Set.copyOf(next);
        actions = List.copyOf(actions);
    }

    /** How it stands with a record in this stage. */
    public enum Type {
        /** On its way. */
        OPEN,
        /** Ended well. */
        WON,
        /** Ended otherwise. */
        LOST
    }
}
