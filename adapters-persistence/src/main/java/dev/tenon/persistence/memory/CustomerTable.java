package dev.tenon.persistence.memory;

import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.CustomerSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The customers of one tenant, by id and by reference. */
final class CustomerTable {
    private final MemoryTable<UUID, Customer> customers;
    private final MemoryTable<String, UUID> references;

    CustomerTable(UndoLog undo) {
        this.customers = new MemoryTable<>(undo);
        this.references = new MemoryTable<>(undo);
    }

    Optional<Customer> find(CustomerId id) {
        return customers.find(id.value());
    }

    Optional<Customer> findByReference(String reference) {
        return references.find(reference).flatMap(customers::find);
    }

    Optional<Customer> findByCompany(UUID company) {
        return customers.values().stream()
                .filter(customer -> follows(customer, company))
                .findFirst();
    }

    void add(Customer customer) {
        if (find(customer.id()).isPresent()) {
            throw new Conflict("There is a customer " + customer.id());
        }
        write(customer);
    }

    /** Gives the former version. */
    Customer replace(Customer customer) {
        var former = find(customer.id());
        if (former.isEmpty() || former.orElseThrow().version() + 1 != customer.version()) {
            throw new Conflict("Customer " + customer.id() + " is not at the version before " + customer.version());
        }
        references.remove(former.orElseThrow().reference());
        write(customer);
        return former.orElseThrow();
    }

    /** The customers whose references come after this one, by reference. */
    Stream<Customer> after(String reference) {
        return references.after(reference).entrySet().stream()
                .map(Map.Entry::getValue)
                .flatMap(id -> customers.find(id).stream());
    }

    private static Boolean follows(Customer customer, UUID company) {
        return switch (customer.source()) {
            case CustomerSource.Own _ -> false;
            case CustomerSource.Company followed -> followed.company().equals(company);
            case CustomerSource.FormerCompany followed -> followed.company().equals(company);
        };
    }

    private void write(Customer customer) {
        if (references.find(customer.reference()).isPresent()) {
            throw new Conflict("Another customer has the reference " + customer.reference());
        }
        references.put(customer.reference(), customer.id().value());
        customers.put(customer.id().value(), customer);
    }
}
