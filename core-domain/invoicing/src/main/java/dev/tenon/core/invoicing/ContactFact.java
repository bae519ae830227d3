package dev.tenon.core.invoicing;

import dev.tenon.crm.event.Affiliated;
import dev.tenon.crm.event.ContactChanged;
import dev.tenon.crm.event.ContactCreated;
import dev.tenon.crm.event.ContactDeleted;
import dev.tenon.crm.event.ContactEvent;
import dev.tenon.invoicing.BillingContact;
import dev.tenon.invoicing.Customer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What CRM says of a contact at one version. The newest version counts, in whatever order they arrive.
 *
 * @param companies whose invoices go to the person
 */
record ContactFact(UUID contact, long version, String name, String email, List<UUID> companies) {
    /** The role of a contact, as CRM writes it, that gets a company's invoices. */
    private static final String BILLING = "Billing";

    static ContactFact of(ContactEvent event) {
        return switch (event) {
            case ContactCreated created ->
                new ContactFact(
                        created.contact(),
                        created.version(),
                        name(created.givenName(), created.familyName()),
                        created.email(),
                        billed(created.companies()));
            case ContactChanged changed ->
                new ContactFact(
                        changed.contact(),
                        changed.version(),
                        name(changed.givenName(), changed.familyName()),
                        changed.email(),
                        billed(changed.companies()));
            case ContactDeleted deleted -> new ContactFact(deleted.contact(), deleted.version(), "", "", List.of());
        };
    }

    /** The copy that Invoicing keeps, for these customers. What gets no invoices is not worth a name. */
    BillingContact copy(List<Customer> customers) {
        var ids = customers.stream().map(Customer::id).collect(Collectors.toUnmodifiableSet());
        return ids.isEmpty()
                ? new BillingContact(contact, version, "", "", ids)
                : new BillingContact(contact, version, name, email, ids);
    }

    private static String name(String given, String family) {
        return (given + " " + family).strip();
    }

    private static List<UUID> billed(List<Affiliated> companies) {
        return companies.stream()
                .filter(affiliated -> affiliated.role().equalsIgnoreCase(BILLING))
                .map(Affiliated::company)
                .distinct()
                .toList();
    }
}
