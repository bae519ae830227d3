package dev.tenon.invoicing;

import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;

/** The customers, lent with a session. */
public interface CustomerRepository {

    /** The customer of that id. */
    Optional<Customer> find(CustomerId id);

    /** The customer of that reference. */
    Optional<Customer> findByReference(String reference);

    /** The customer that follows, or followed, that company of CRM. */
    Optional<Customer> findByCompany(UUID company);

    /** Adds a customer at version 1. A reference or a company that another transaction took runs the work again. */
    void add(Customer customer);

    /** Replaces the customer's former version; a version that another transaction made runs the work again. */
    void replace(Customer customer);

    /** The customers by reference, ascending. */
    Page<Customer> list(PageRequest page);
}
