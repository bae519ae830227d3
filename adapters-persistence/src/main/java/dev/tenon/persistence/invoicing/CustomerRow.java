package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.Customer;
import dev.tenon.invoicing.CustomerId;
import dev.tenon.invoicing.CustomerSource;
import dev.tenon.persistence.tenant.Row;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a customer comes from, as columns.
 *
 * @param company the company of CRM that it follows or followed
 * @param known the company's version that it shows
 * @param deleted whether CRM deleted the company
 */
record CustomerRow(Optional<UUID> company, Optional<Long> known, boolean deleted) {
    static final String COLUMNS = "id, reference, name, country, crm_company, crm_version, crm_deleted, version";

    static CustomerRow of(Customer customer) {
        return switch (customer.source()) {
            case CustomerSource.Own _ -> new CustomerRow(Optional.empty(), Optional.empty(), false);
            case CustomerSource.Company(var company, var known) ->
                new CustomerRow(Optional.of(company), Optional.of(known), false);
            case CustomerSource.FormerCompany(var company, var known) ->
                new CustomerRow(Optional.of(company), Optional.of(known), true);
        };
    }

    static Customer read(Row row) {
        return new Customer(
                new CustomerId(row.uuid("id")),
                row.text("reference"),
                row.text("name"),
                row.text("country"),
                row.optionalUuid("crm_company")
                        .map(company -> source(company, row))
                        .orElseGet(CustomerSource.Own::new),
                row.number("version"));
    }

    private static CustomerSource source(UUID company, Row row) {
        long known = row.number("crm_version");
        return row.yes("crm_deleted")
                ? new CustomerSource.FormerCompany(company, known)
                : new CustomerSource.Company(company, known);
    }
}
