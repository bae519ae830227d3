package dev.tenon.kernel.entity;

import java.util.List;

/**
 * That the records of a type move through the stages of a workflow of the tenant's.
 *
 * @param workflow the field that holds the workflow's id, a text
 * @param stage the field that holds the stage's id, a text
 * @param moves the type as which each move is kept, a {@link StageMove}
 */
public record Staged(String workflow, String stage, EntityType<?> moves) {
    private static final List<String> KEPT = List.of("entity", "record", "workflow", "fromStage", "toStage", "actor");

    /** @throws IllegalArgumentException when the type cannot keep moves */
    public Staged {
        if (!StageMove.class.isAssignableFrom(moves.record())
                || !moves.fields().stream().map(Field::name).toList().equals(KEPT)) {
            throw new IllegalArgumentException(moves + " does not keep moves: its fields must be " + KEPT);
        }
    }
}
