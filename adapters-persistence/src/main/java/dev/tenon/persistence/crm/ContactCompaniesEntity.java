package dev.tenon.persistence.crm;

import dev.tenon.persistence.entity.ElementRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** That a contact belongs to a company, as a row. */
@Entity
@Table(schema = "crm", name = "contact_companies")
@NullUnmarked // the mapper makes it empty and fills it
@SuppressWarnings("UnusedVariable") // read and written by the names of the fields
class ContactCompaniesEntity extends ElementRow {
    private UUID company;

    protected ContactCompaniesEntity() {}
}
