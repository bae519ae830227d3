package dev.tenon.persistence.crm;

import dev.tenon.persistence.entity.EntityRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** An agreement as a row. */
@Entity
@Table(schema = "crm", name = "agreement")
@NullUnmarked // the mapper makes it empty and fills it
@SuppressWarnings("UnusedVariable") // read and written by the names of the fields
class AgreementEntity extends EntityRow {
    private String title;
    private String titleKey;
    private String reference;
    private String referenceKey;
    private UUID company;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String state;
    private String custom;

    protected AgreementEntity() {}
}
