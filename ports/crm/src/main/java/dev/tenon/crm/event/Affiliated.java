package dev.tenon.crm.event;

import java.util.UUID;

/**
 * A company to which a contact belongs.
 *
 * @param role as what; "Billing" gets the invoices
 */
public record Affiliated(UUID company, String role) {}
