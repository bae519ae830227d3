package dev.tenon.crm;

import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.TextForm;
import dev.tenon.kernel.entity.Trait;

/**
 * A postal address.
 *
 * @param label what it is for, such as "Billing"
 * @param lines street, building and the like, one below the other
 * @param region state, county or province
 * @param country ISO 3166-1 alpha-2
 */
public record Address(String label, String lines, String postcode, String city, String region, String country) {

    static final Kind.Group GROUP = Kind.Group.of(Address.class)
            .text("label", 40)
            .text("lines", 400, TextForm.LINES)
            .text("postcode", 20)
            .text("city", 100, Trait.REQUIRED)
            .text("region", 100)
            .text("country", 2, TextForm.COUNTRY)
            .declared();
}
