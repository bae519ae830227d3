package dev.tenon.crm;

/**
 * Gives a lead up.
 *
 * @param version the version that the caller saw
 * @param reason why; not blank
 */
public record DisqualifyLead(Lead.Id lead, long version, String reason) {}
