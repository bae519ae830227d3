package dev.tenon.invoicing.event;

import java.util.UUID;

/**
 * A customer was registered or changed; this is how it is now.
 */
public record CustomerChanged(UUID customer, long version, String reference, String name, String country)
        implements InvoicingEvent {

    @Override
    public UUID aggregate() {
        return customer;
    }
}
