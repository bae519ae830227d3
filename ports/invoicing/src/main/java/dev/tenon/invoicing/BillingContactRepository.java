package dev.tenon.invoicing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people to whom invoices go, lent with a session. */
public interface BillingContactRepository {

    /** The copy of that contact. */
    Optional<BillingContact> find(UUID contact);

    /** Keeps a copy in place of an older one; one of its own version or a later one that is there already runs the work again. */
    void keep(BillingContact contact);

    /** Those who get the customer's invoices, by name and then by contact. */
    List<BillingContact> of(CustomerId customer);
}
