package dev.tenon.crm.event;

import java.util.UUID;

/**
 * A company changed; this is how it is now.
 *
 * @param reference the firm's own number for it; may be empty
 */
public record CompanyChanged(
        UUID company,
        long version,
        String reference,
        String name,
        String taxNumber,
        String email,
        String country,
        boolean archived)
        implements CompanyEvent {}
