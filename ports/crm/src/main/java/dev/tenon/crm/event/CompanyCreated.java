package dev.tenon.crm.event;

import dev.tenon.kernel.entity.CustomValues;
import java.util.UUID;

/**
 * A company came to be; this is how it is.
 *
 * @param reference the firm's own number for it; may be empty
 * @param custom the values of the firm's own fields
 */
public record CompanyCreated(
        UUID company,
        long version,
        String reference,
        String name,
        String taxNumber,
        String email,
        String country,
        boolean archived,
        CustomValues custom)
        implements CompanyEvent {}
