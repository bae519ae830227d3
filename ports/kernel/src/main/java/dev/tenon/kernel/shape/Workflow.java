package dev.tenon.kernel.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stages through which the records of an entity move.
 *
 * @param stages in their order; the first is that of a new record
 */
public record Workflow(String id, Map<String, String> labels, List<Stage> stages) {
    /** @throws IllegalArgumentException when there are no stages */
    public Workflow {
        labels = Map.copyOf(labels);
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("Workflow " + id + " has no stages");
        }
    }

    /** The stage of that id. */
    public Optional<Stage> stage(String stage) {
        return stages.stream().filter(known -> known.id().equals(stage)).findFirst();
    }
}
