package dev.tenon.persistence.crm;

import dev.tenon.persistence.entity.EntityRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** An activity as a row. */
@Entity
@Table(schema = "crm", name = "activity")
@NullUnmarked // the mapper makes it empty and fills it
@SuppressWarnings("UnusedVariable") // read and written by the names of the fields
class ActivityEntity extends EntityRow {
    private String kind;
    private String subject;
    private String subjectKey;
    private String text;
    private String entity;
    private UUID record;
    private Instant dueAt;
    private Instant doneAt;
    private UUID assignee;
    private Instant remindAt;

    protected ActivityEntity() {}
}
