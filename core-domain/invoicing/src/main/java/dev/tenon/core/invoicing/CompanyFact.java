package dev.tenon.core.invoicing;

import dev.tenon.crm.event.CompanyChanged;
import dev.tenon.crm.event.CompanyCreated;
import dev.tenon.crm.event.CompanyDeleted;
import dev.tenon.crm.event.CompanyEvent;
import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.CustomerSource;
import java.util.Locale;
import java.util.UUID;

/**
 * What CRM says of a company at one version. The newest version counts, in whatever order they arrive.
 *
 * @param reference CRM's number of it; may be empty
 */
record CompanyFact(CustomerSource source, UUID company, long version, String reference, String name, String country) {
    private static final int TAIL = 12;

    static CompanyFact of(CompanyEvent event) {
        return new CompanyFact(
                source(event), event.company(), event.version(), event.reference(), event.name(), event.country());
    }

    private static CustomerSource source(CompanyEvent event) {
        return switch (event) {
            case CompanyCreated _, CompanyChanged _ -> new CustomerSource.Company(event.company(), event.version());
            case CompanyDeleted _ -> new CustomerSource.FormerCompany(event.company(), event.version());
        };
    }

    /** The customer as this makes it. */
    Customer applied(Customer customer) {
        return customer.following(source, name, country);
    }

    /** Whether the customer shows this version of the company already, or a later one. */
    boolean isKnownTo(Customer customer) {
        return switch (customer.source()) {
            case CustomerSource.Own _ -> false;
            case CustomerSource.Company followed -> followed.version() >= version;
            case CustomerSource.FormerCompany followed -> followed.version() >= version;
        };
    }

    /** A new customer under the company's own reference. */
    Customer underItsReference() {
        return customer(reference);
    }

    /** A new customer under a reference of ours: the random end of the company's id. */
    Customer underOurReference() {
        var id = company.toString();
        return customer("CRM-" + id.substring(id.length() - TAIL).toUpperCase(Locale.ROOT));
    }

    private Customer customer(String number) {
        return new Customer(new CustomerId(company), number, name, country, source, 1);
    }
}
