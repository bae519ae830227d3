package dev.tenon.persistence.crm;

import dev.tenon.persistence.entity.EntityRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A customer link as a row. */
@Entity
@Table(schema = "crm", name = "customer_link")
@NullUnmarked // the mapper makes it empty and fills it
@SuppressWarnings("UnusedVariable") // read and written by the names of the fields
class CustomerLinkEntity extends EntityRow {
    private UUID customer;
    private UUID company;

    protected CustomerLinkEntity() {}
}
