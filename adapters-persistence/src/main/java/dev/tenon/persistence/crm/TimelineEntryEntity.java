package dev.tenon.persistence.crm;

import dev.tenon.persistence.entity.EntityRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A timeline entry as a row. */
@Entity
@Table(schema = "crm", name = "timeline_entry")
@NullUnmarked // the mapper makes it empty and fills it
@SuppressWarnings("UnusedVariable") // read and written by the names of the fields
class TimelineEntryEntity extends EntityRow {
    private UUID record;
    private Instant at;
    private String what;
    private UUID about;
    private String subject;
    private String detail;
    private Long amountMinor;
    private String amountCurrency;

    protected TimelineEntryEntity() {}
}
