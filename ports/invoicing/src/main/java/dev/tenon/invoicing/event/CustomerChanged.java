package dev.tenon.invoicing.event;

import java.util.Optional;
import java.util.UUID;

/**
 * A customer was registered or changed; this is how it is now.
 *
 * @param company the company of CRM that it follows, or followed
 */
public record CustomerChanged(
        UUID customer, long version, String reference, String name, String country, Optional<UUID> company)
        implements InvoicingEvent {

    /** Of a customer that follows no company. */
    public CustomerChanged(UUID customer, long version, String reference, String name, String country) {
        this(customer, version, reference, name, country, Optional.empty());
    }

    @Override
    public UUID aggregate() {
        return customer;
    }
}
