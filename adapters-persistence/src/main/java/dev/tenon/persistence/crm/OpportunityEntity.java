package dev.tenon.persistence.crm;

import dev.tenon.persistence.entity.EntityRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** An opportunity as a row. */
@Entity
@Table(schema = "crm", name = "opportunity")
@NullUnmarked // the mapper makes it empty and fills it
@SuppressWarnings("UnusedVariable") // read and written by the names of the fields
class OpportunityEntity extends EntityRow {
    private String name;
    private String nameKey;
    private String reference;
    private String referenceKey;
    private UUID company;
    private UUID contact;
    private String pipeline;
    private String pipelineKey;
    private String stage;
    private String stageKey;
    private String outcome;
    private Instant inStageSince;
    private Long amountMinor;
    private String amountCurrency;
    private Long probability;
    private String estimates;
    private LocalDate closesOn;
    private UUID owner;
    private String source;
    private String sourceKey;
    private String lostReason;
    private String lostReasonKey;
    private String lines;

    protected OpportunityEntity() {}
}
