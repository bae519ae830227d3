package dev.tenon.persistence.crm;

import dev.tenon.persistence.entity.CustomRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** A value of a firm's own field of a company, a contact or another entity of CRM, as a row. */
@Entity
@Table(schema = "crm", name = "custom_value")
@NullUnmarked // never made: lists are filtered and sorted by it
class CrmCustomValueEntity extends CustomRow {
    protected CrmCustomValueEntity() {}
}
