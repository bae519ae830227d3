package dev.tenon.invoicing;

/**
 * Who is billed.
 *
 * @param reference the firm's own customer number, unique within the tenant
 * @param country the country as the firm writes it; may be empty
 * @param version grows by one with each change, from 1
 */
public record Customer(CustomerId id, String reference, String name, String country, long version) {
    public Customer {
        if (reference.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("A customer has a reference and a name");
        }
    }
}
