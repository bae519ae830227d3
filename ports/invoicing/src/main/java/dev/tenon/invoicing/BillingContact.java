package dev.tenon.invoicing;

import java.util.Set;
import java.util.UUID;

/**
 * A person to whom invoices go: Invoicing's copy of a contact that CRM keeps.
 *
 * @param contact the contact in CRM
 * @param version the contact's version that this copy shows
 * @param email may be empty
 * @param customers whose invoices go to this person; none, when the contact is deleted or gets none any more
 */
public record BillingContact(UUID contact, long version, String name, String email, Set<CustomerId> customers) {
    public BillingContact {
        customers = Set.copyOf(customers);
    }
}
