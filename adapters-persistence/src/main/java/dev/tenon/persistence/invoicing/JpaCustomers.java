package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.CustomerRepository;
import dev.tenon.invoicing.InvoicingAudit;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.persistence.tenant.Conflict;
import dev.tenon.persistence.tenant.Keyset;
import dev.tenon.persistence.tenant.TenantEntities;
import dev.tenon.persistence.tenant.TenantWork;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The customers, by the object mapper. */
final class JpaCustomers implements CustomerRepository {
    private static final String BY_REFERENCE = "select c from Customer c where c.reference = :reference";
    private static final String BY_COMPANY = "select c from Customer c where c.crmCompany = :company";
    private static final String LIST = "select c from Customer c where c.reference > :after order by c.reference";

    private static final Keyset PAGES = new Keyset("customers", 1);

    private final TenantWork unit;
    private final TenantEntities entities;

    JpaCustomers(TenantWork unit) {
        this.unit = unit;
        this.entities = unit.entities();
    }

    @Override
    public Optional<Customer> find(CustomerId id) {
        return entities.find(CustomerEntity.class, id.value()).map(CustomerEntity::customer);
    }

    @Override
    public Optional<Customer> findByReference(String reference) {
        return entities.query(CustomerEntity.class, BY_REFERENCE, Map.of("reference", reference), 1).stream()
                .findFirst()
                .map(CustomerEntity::customer);
    }

    @Override
    public Optional<Customer> findByCompany(UUID company) {
        return entities.query(CustomerEntity.class, BY_COMPANY, Map.of("company", company), 1).stream()
                .findFirst()
                .map(CustomerEntity::customer);
    }

    @Override
    public void add(Customer customer) {
        entities.add(new CustomerEntity(customer));
        unit.audit(InvoicingAudit.added(customer));
    }

    @Override
    public void replace(Customer customer) {
        var entity = entities.find(CustomerEntity.class, customer.id().value())
                .filter(former -> former.isBefore(customer))
                .orElseThrow(() -> new Conflict("Customer " + customer.id() + " was changed by somebody else"));
        unit.audit(InvoicingAudit.replaced(entity.customer(), customer));
        entity.become(customer);
    }

    @Override
    public Page<Customer> list(PageRequest page) {
        var after = PAGES.after(page, List::getFirst).orElse("");
        var rows = entities.query(CustomerEntity.class, LIST, Map.of("after", after), page.limit() + 1).stream()
                .map(CustomerEntity::customer)
                .toList();
        return PAGES.page(rows, page, customer -> List.of(customer.reference()));
    }
}
