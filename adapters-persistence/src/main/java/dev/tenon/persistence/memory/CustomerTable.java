package dev.tenon.persistence.memory;

import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.CustomerSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The customers of one tenant, by id, by reference and by the company that they follow. */
final class CustomerTable {
    private final MemoryTable<UUID, Customer> customers;
    private final MemoryTable<String, UUID> references;
    private final MemoryTable<UUID, UUID> companies;

    CustomerTable(UndoLog undo) {
        this.customers = new MemoryTable<>(undo);
        this.references = new MemoryTable<>(undo);
        this.companies = new MemoryTable<>(undo);
    }

    Optional<Customer> find(CustomerId id) {
        return customers.find(id.value());
    }

    Optional<Customer> findByReference(String reference) {
        return references.find(reference).flatMap(customers::find);
    }

    Optional<Customer> findByCompany(UUID company) {
        return companies.find(company).flatMap(customers::find);
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
        company(former.orElseThrow()).ifPresent(companies::remove);
        write(customer);
        return former.orElseThrow();
    }

    /** The customers whose references come after this one, by reference. */
    Stream<Customer> after(String reference) {
        return references.after(reference).entrySet().stream()
                .map(Map.Entry::getValue)
                .flatMap(id -> customers.find(id).stream());
    }

    private static Optional<UUID> company(Customer customer) {
        return switch (customer.source()) {
            case CustomerSource.Own _ -> Optional.empty();
            case CustomerSource.Company followed -> Optional.of(followed.company());
            case CustomerSource.FormerCompany followed -> Optional.of(followed.company());
        };
    }

    private void write(Customer customer) {
        if (references.find(customer.reference()).isPresent()) {
            throw new Conflict("Another customer has the reference " + customer.reference());
        }
        company(customer).ifPresent(company -> follow(customer, company));
        references.put(customer.reference(), customer.id().value());
        customers.put(customer.id().value(), customer);
    }

    private void follow(Customer customer, UUID company) {
        if (companies.find(company).isPresent()) {
            throw new Conflict("Another customer follows the company " + company);
        }
        companies.put(company, customer.id().value());
    }
}
