package dev.tenon.invoicing;

/** The customer as it was when the document was posted; later changes of the customer do not reach it. */
public record BilledTo(CustomerId customer, String reference, String name, String country) {

    /** A copy of the customer as it is now. */
    public static BilledTo of(Customer customer) {
        return new BilledTo(customer.id(), customer.reference(), customer.name(), customer.country());
    }
}
