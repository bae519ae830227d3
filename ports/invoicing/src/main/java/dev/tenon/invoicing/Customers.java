package dev.tenon.invoicing;

import dev.tenon.kernel.Decision;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.kernel.TenantContext;
import java.util.List;
import java.util.Optional;

/** Driving port: the customers that Invoicing bills. */
public interface Customers {

    /** Registers a customer; accepted with the new customer. */
    Decision<Customer, CustomerRefusal> register(TenantContext tenant, RegisterCustomer command);

    /** Changes a customer; accepted with its next version. */
    Decision<Customer, CustomerRefusal> change(TenantContext tenant, ChangeCustomer command);

    /** The customer; empty when this tenant has none of that id. */
    Optional<Customer> customer(TenantContext tenant, CustomerId customer);

    /** Who gets the customer's invoices, by name; none when this tenant has no customer of that id. */
    List<BillingContact> billingContacts(TenantContext tenant, CustomerId customer);

    /** The customers by reference, ascending. */
    Page<Customer> customers(TenantContext tenant, PageRequest page);
}
