package dev.tenon.persistence.memory;

import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.CustomerRepository;
import dev.tenon.invoicing.InvoicingAudit;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The customers as lent with a session. */
record MemoryCustomers(Lease lease, MemoryPlatform platform, CustomerTable customers) implements CustomerRepository {
    private static final Pages PAGES = new Pages("customers");

    @Override
    public Optional<Customer> find(CustomerId id) {
        lease.use();
        return customers.find(id);
    }

    @Override
    public Optional<Customer> findByReference(String reference) {
        lease.use();
        return customers.findByReference(reference);
    }

    @Override
    public Optional<Customer> findByCompany(UUID company) {
        lease.use();
        return customers.findByCompany(company);
    }

    @Override
    public void add(Customer customer) {
        lease.use();
        customers.add(customer);
        platform.audit().add(lease.tenant(), InvoicingAudit.added(customer));
    }

    @Override
    public void replace(Customer customer) {
        lease.use();
        var former = customers.replace(customer);
        platform.audit().add(lease.tenant(), InvoicingAudit.replaced(former, customer));
    }

    @Override
    public Page<Customer> list(PageRequest page) {
        lease.use();
        var rest = customers.after(PAGES.place(page).orElse(""));
        return PAGES.page(rest, page, Function.identity(), Customer::reference);
    }
}
