package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.CustomerSource;
import dev.tenon.persistence.tenant.TenantColumn;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.eclipse.persistence.annotations.Customizer;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.NullUnmarked;

/** A customer as a row. The tenant is part of the key, so that every statement names it. */
@Entity(name = "Customer")
@Table(schema = "invoicing", name = "customer")
@Access(AccessType.FIELD)
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", columnDefinition = "uuid", primaryKey = true)
@Customizer(TenantColumn.class)
@NullUnmarked // the mapper makes it empty and fills it
class CustomerEntity {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    private String reference;
    private String name;
    private String country;

    @Column(name = "crm_company", columnDefinition = "uuid")
    private UUID crmCompany;

    @Column(name = "crm_version")
    private Long crmVersion;

    @Column(name = "crm_deleted")
    private boolean crmDeleted;

    @Version
    private long version;

    protected CustomerEntity() {}

    CustomerEntity(Customer customer) {
        this.id = customer.id().value();
        this.reference = customer.reference();
        this.name = customer.name();
        this.country = customer.country();
        source(customer.source());
    }

    boolean isBefore(Customer next) {
        return version + 1 == next.version();
    }

    void become(Customer next) {
        this.reference = next.reference();
        this.name = next.name();
        this.country = next.country();
        source(next.source());
    }

    private void source(CustomerSource source) {
        switch (source) {
            case CustomerSource.Own _ -> {
                this.crmCompany = null;
                this.crmVersion = null;
                this.crmDeleted = false;
            }
            case CustomerSource.Company(var company, var known) -> follow(company, known, false);
            case CustomerSource.FormerCompany(var company, var known) -> follow(company, known, true);
        }
    }

    private void follow(UUID company, long known, boolean deleted) {
        this.crmCompany = company;
        this.crmVersion = known;
        this.crmDeleted = deleted;
    }

    private CustomerSource source() {
        if (crmCompany == null) {
            return new CustomerSource.Own();
        }
        return crmDeleted
                ? new CustomerSource.FormerCompany(crmCompany, crmVersion)
                : new CustomerSource.Company(crmCompany, crmVersion);
    }

    Customer customer() {
        return new Customer(new CustomerId(id), reference, name, country, source(), version);
    }
}
