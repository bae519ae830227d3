package dev.tenon.persistence.crm;

import dev.tenon.persistence.entity.EntityRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A lead as a row. */
@Entity
@Table(schema = "crm", name = "lead")
@NullUnmarked // the mapper makes it empty and fills it
@SuppressWarnings("UnusedVariable") // read and written by the names of the fields
class LeadEntity extends EntityRow {
    private String familyName;
    private String familyNameKey;
    private String givenName;
    private String givenNameKey;
    private String companyName;
    private String companyNameKey;
    private String taxNumber;
    private String taxNumberKey;
    private String email;
    private String emailKey;
    private String phone;
    private String country;
    private String countryKey;
    private String source;
    private String sourceKey;
    private UUID owner;
    private String state;
    private String disqualifiedBecause;
    private String disqualifiedBecauseKey;
    private String notes;
    private String tags;
    private UUID company;
    private UUID contact;
    private UUID opportunity;

    protected LeadEntity() {}
}
