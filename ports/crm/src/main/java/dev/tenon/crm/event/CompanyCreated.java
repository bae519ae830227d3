package dev.tenon.crm.event;

import java.util.UUID;

/**
 * A company came to be; this is how it is.
 *
 * @param reference the firm's own number for it; may be empty
 */
public record CompanyCreated(
        UUID company,
        long version,
        String reference,
        String name,
        String taxNumber,
        String email,
        String country,
        boolean archived)
        implements CompanyEvent {}
