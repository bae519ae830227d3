package dev.tenon.rest.fake;

import dev.tenon.invoicing.BillingContact;
import dev.tenon.invoicing.ChangeCustomer;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.CustomerRefusal;
import dev.tenon.invoicing.Customers;
import dev.tenon.invoicing.RegisterCustomer;
import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps customers in a map. */
public final class FakeCustomers implements Customers {

    private final Map<CustomerId, Customer> all = new LinkedHashMap<>();

    @Override
    public Decision<Customer, CustomerRefusal> register(TenantContext tenant, RegisterCustomer command) {
        if (all.values().stream().anyMatch(other -> other.reference().equals(command.reference()))) {
            return Decision.refuse(new CustomerRefusal.ReferenceTaken(command.reference()));
        }
        var id = new CustomerId(UUID.randomUUID());
        return keep(new Customer(id, command.reference(), command.name(), command.country(), 1));
    }

    @Override
    public Decision<Customer, CustomerRefusal> change(TenantContext tenant, ChangeCustomer command) {
        var known = all.get(command.customer());
        if (known == null) {
            return Decision.refuse(new CustomerRefusal.UnknownCustomer(command.customer()));
        }
        if (known.version() != command.version()) {
            return Decision.refuse(new CustomerRefusal.Outdated(known.version()));
        }
        return keep(known.renamed(command.name(), command.country()));
    }

    @Override
    public Optional<Customer> customer(TenantContext tenant, CustomerId customer) {
        return Optional.ofNullable(all.get(customer));
    }

    @Override
    public List<BillingContact> billingContacts(TenantContext tenant, CustomerId customer) {
        return List.of();
    }

    @Override
    public Page<Customer> customers(TenantContext tenant, PageRequest page) {
        return new Page<>(List.copyOf(all.values()), Optional.empty());
    }

    private Decision<Customer, CustomerRefusal> keep(Customer customer) {
        all.put(customer.id(), customer);
        return Decision.accept(customer);
    }
}
