package dev.tenon.persistence.crm;

import dev.tenon.persistence.entity.EntityRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A company as a row. */
@Entity
@Table(schema = "crm", name = "company")
@NullUnmarked // the mapper makes it empty and fills it
@SuppressWarnings("UnusedVariable") // read and written by the names of the fields
class CompanyEntity extends EntityRow {
    private String name;
    private String nameKey;
    private String reference;
    private String referenceKey;
    private String taxNumber;
    private String taxNumberKey;
    private String email;
    private String emailKey;
    private String phone;
    private String website;
    private String country;
    private String countryKey;
    private String source;
    private String sourceKey;
    private UUID owner;
    private String standing;
    private String tags;
    private String addresses;
    private String custom;

    protected CompanyEntity() {}
}
