package dev.tenon.crm;

import static dev.tenon.kernel.entity.Trait.FILTERED;
import static dev.tenon.kernel.entity.Trait.REQUIRED;
import static dev.tenon.kernel.entity.Trait.SORTED;

import dev.tenon.kernel.UserId;
import dev.tenon.kernel.entity.CustomValues;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityId;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Stamp;
import dev.tenon.kernel.entity.TextForm;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A firm or another organisation that one deals with.
 *
 * @param reference the firm's own number for it, unique where given
 * @param source how it was found, such as "Trade fair"
 * @param owner who looks after it
 * @param custom the values of the firm's own fields
 */
public record Company(
        Id id,
        Stamp stamp,
        String name,
        String reference,
        String taxNumber,
        String email,
        String phone,
        String website,
        String country,
        String source,
        Optional<UserId> owner,
        Standing standing,
        List<String> tags,
        List<Address> addresses,
        CustomValues custom)
        implements Entity {

    /** What is declared of companies. */
    public static final EntityType<Company> TYPE = EntityType.of(Company.class, "crm.company", "companies")
            .text("name", 200, REQUIRED, FILTERED, SORTED)
            .text("reference", 40, FILTERED, SORTED)
            .text("taxNumber", 40, FILTERED)
            .text("email", 254, TextForm.EMAIL, FILTERED)
            .text("phone", 40, TextForm.PHONE)
            .text("website", 300, TextForm.WEB)
            .text("country", 2, TextForm.COUNTRY, FILTERED, SORTED)
            .text("source", 100, FILTERED)
            .reference("owner", "tenancy.user", FILTERED)
            .lifecycle("standing", Standing.class, Standing.TRANSITIONS, FILTERED)
            .texts("tags", 50, 40)
            .groups("addresses", 20, Address.GROUP)
            .unique("reference")
            .matched("taxNumber")
            .matched("name")
            .custom()
            .declared();

    public Company {
        tags = List.copyOf(tags);
        addresses = List.copyOf(addresses);
    }

    /** Identifies a company. */
    public record Id(UUID value) implements EntityId {}
}
