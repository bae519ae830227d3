package dev.tenon.crm.event;

import dev.tenon.kernel.entity.CustomValues;
import java.util.List;
import java.util.UUID;

/**
 * A contact came to be; this is how it is.
 *
 * @param reference the firm's own number for the person; may be empty
 * @param companies to which the person belongs
 * @param custom the values of the firm's own fields
 */
public record ContactCreated(
        UUID contact,
        long version,
        String reference,
        String familyName,
        String givenName,
        String email,
        String phone,
        List<Affiliated> companies,
        boolean archived,
        CustomValues custom)
        implements ContactEvent {
    public ContactCreated {
        companies = List.copyOf(companies);
    }
}
