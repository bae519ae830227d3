package dev.tenon.crm;

import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.Trait;

/**
 * That a person belongs to a company.
 *
 * @param role as what, such as "Purchasing"; {@link #BILLING} says that invoices go to this person
 */
public record Affiliation(Company.Id company, String role) {
    /** The role of the person who gets a company's invoices. */
    public static final String BILLING = "Billing";

    static final Kind.Group GROUP = Kind.Group.of(Affiliation.class)
            .reference("company", "crm.company", Trait.FILTERED)
            .text("role", 100)
            .declared();
}
