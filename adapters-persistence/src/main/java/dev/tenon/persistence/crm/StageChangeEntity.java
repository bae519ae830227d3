package dev.tenon.persistence.crm;

import dev.tenon.persistence.entity.EntityRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A stage change as a row. */
@Entity
@Table(schema = "crm", name = "stage_change")
@NullUnmarked // the mapper makes it empty and fills it
@SuppressWarnings("UnusedVariable") // read and written by the names of the fields
class StageChangeEntity extends EntityRow {
    private String entity;
    private UUID record;
    private String workflow;
    private String fromStage;
    private String toStage;
    private String actor;

    protected StageChangeEntity() {}
}
