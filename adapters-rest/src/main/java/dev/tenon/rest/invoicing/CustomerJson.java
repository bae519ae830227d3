package dev.tenon.rest.invoicing;

import dev.tenon.invoicing.BillingContact;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.CustomerSource;
import java.util.Optional;
import java.util.UUID;

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

    /**
     * A customer.
     *
     * @param company the company of CRM that it follows
     */
    public record CustomerView(
            CustomerId id, String reference, String name, String country, Optional<UUID> company, long version) {

        static CustomerView of(Customer customer) {
            return new CustomerView(
                    customer.id(),
                    customer.reference(),
                    customer.name(),
                    customer.country(),
                    company(customer.source()),
                    customer.version());
        }

        private static Optional<UUID> company(CustomerSource source) {
            return switch (source) {
                case CustomerSource.Own _, CustomerSource.FormerCompany _ -> Optional.empty();
                case CustomerSource.Company followed -> Optional.of(followed.company());
            };
        }
    }

    /** A person to whom a customer's invoices go. */
    public record BillingContactView(UUID contact, String name, String email) {

        static BillingContactView of(BillingContact contact) {
            return new BillingContactView(contact.contact(), contact.name(), contact.email());
        }
    }
}
