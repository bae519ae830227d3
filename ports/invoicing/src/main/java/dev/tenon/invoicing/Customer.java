package dev.tenon.invoicing;

/**
 * Who is billed.
 *
 * @param reference the firm's own customer number, unique within the tenant; it never changes
 * @param country the country as the firm writes it; may be empty
 * @param source who keeps name and country
 * @param version grows by one with each change, from 1
 */
public record Customer(
        CustomerId id, String reference, String name, String country, CustomerSource source, long version) {
    public Customer {
        if (reference.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("A customer has a reference and a name");
        }
    }

    /** A customer of Invoicing's own. */
    public Customer(CustomerId id, String reference, String name, String country, long version) {
        this(id, reference, name, country, new CustomerSource.Own(), version);
    }

    /** The next version, under another name or in another country. */
    public Customer renamed(String otherName, String otherCountry) {
        return new Customer(id, reference, otherName, otherCountry, source, version + 1);
    }

    /** The next version, as its source says it is. */
    public Customer following(CustomerSource next, String otherName, String otherCountry) {
        return new Customer(id, reference, otherName, otherCountry, next, version + 1);
    }
}
