package dev.tenon.crm.event;

import dev.tenon.kernel.entity.CustomValues;
import java.util.UUID;

/**
 * A company is gone; this is how it last was. The version is one above its last.
 *
 * @param reference the firm's own number for it; may be empty
 * @param custom the values of the firm's own fields
 */
public record CompanyDeleted(
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
