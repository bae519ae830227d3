package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
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

    @Version
    private long version;

    protected CustomerEntity() {}

    CustomerEntity(Customer customer) {
        this.id = customer.id().value();
        this.reference = customer.reference();
        this.name = customer.name();
        this.country = customer.country();
    }

    boolean isBefore(Customer next) {
        return version + 1 == next.version();
    }

    void become(Customer next) {
        this.reference = next.reference();
        this.name = next.name();
        this.country = next.country();
    }

    Customer customer() {
        return new Customer(new CustomerId(id), reference, name, country, version);
    }
}
