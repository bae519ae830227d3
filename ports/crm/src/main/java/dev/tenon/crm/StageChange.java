package dev.tenon.crm;

import static dev.tenon.kernel.entity.Trait.FILTERED;
import static dev.tenon.kernel.entity.Trait.REQUIRED;

import dev.tenon.kernel.entity.EntityId;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.RecordId;
import dev.tenon.kernel.entity.StageMove;
import dev.tenon.kernel.entity.Stamp;
import java.util.UUID;

/** That a record of CRM came to a stage of its pipeline. It is kept with the move; nobody makes or changes one by itself. */
public record StageChange(
        Id id,
        Stamp stamp,
        String entity,
        RecordId record,
        String workflow,
        String fromStage,
        String toStage,
        String actor)
        implements StageMove {

    /** What is declared of them. */
    public static final EntityType<StageChange> TYPE = EntityType.of(
                    StageChange.class, "crm.stage-change", "stage-changes")
            .text("entity", 100, REQUIRED)
            .reference("record", "record", FILTERED)
            .text("workflow", 100, REQUIRED)
            .text("fromStage", 100)
            .text("toStage", 100, REQUIRED)
            .text("actor", 100, REQUIRED)
            .declared();

    /** Identifies a stage change. */
    public record Id(UUID value) implements EntityId {}
}
