package dev.tenon.rest.invoicing;

import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import java.util.Optional;

/** Customers as JSON. */
final class CustomerJson {

    private CustomerJson() {}

    /**
     * A customer to be registered.
     *
     * @param reference the firm's own customer number
     */
    public record NewCustomer(String reference, String name, Optional<String> country) {}

    /** What of a customer can be changed. */
    public record CustomerChange(String name, Optional<String> country) {}

    /** A customer. */
    public record CustomerView(CustomerId id, String reference, String name, String country, long version) {

        static CustomerView of(Customer customer) {
            return new CustomerView(
                    customer.id(), customer.reference(), customer.name(), customer.country(), customer.version());
        }
    }
}
