package dev.tenon.persistence.crm;

import dev.tenon.persistence.entity.EntityRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A contact as a row. */
@Entity
@Table(schema = "crm", name = "contact")
@NullUnmarked // the mapper makes it empty and fills it
@SuppressWarnings("UnusedVariable") // read and written by the names of the fields
class ContactEntity extends EntityRow {
    private String familyName;
    private String familyNameKey;
    private String givenName;
    private String givenNameKey;
    private String reference;
    private String referenceKey;
    private String email;
    private String emailKey;
    private String phone;
    private String jobTitle;
    private String source;
    private String sourceKey;
    private UUID owner;
    private String standing;
    private boolean mayEmail;
    private boolean mayCall;
    private String tags;
    private String companies;
    private String addresses;
    private String custom;

    protected ContactEntity() {}
}
