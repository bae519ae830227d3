package dev.tenon.invoicing;

/**
 * Changes name and country of a customer.
 *
 * @param version the version that the change was made against
 */
public record ChangeCustomer(CustomerId customer, String name, String country, long version) {}
