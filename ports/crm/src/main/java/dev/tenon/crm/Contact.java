package dev.tenon.crm;

import static dev.tenon.kernel.entity.Trait.FILTERED;
import static dev.tenon.kernel.entity.Trait.PERSONAL;
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
 * A person that one deals with, who belongs to none, one or several companies.
 *
 * @param reference the firm's own number for the person, unique where given
 * @param source how the person was found
 * @param owner who looks after the person
 * @param mayEmail whether the person agreed to be written to
 * @param mayCall whether the person agreed to be called
 * @param custom the values of the firm's own fields
 */
public record Contact(
        Id id,
        Stamp stamp,
        String familyName,
        String givenName,
        String reference,
        String email,
        String phone,
        String jobTitle,
        String source,
        Optional<UserId> owner,
        Standing standing,
        boolean mayEmail,
        boolean mayCall,
        List<String> tags,
        List<Affiliation> companies,
        List<Address> addresses,
        CustomValues custom)
        implements Entity {

    /** What is declared of contacts. */
    public static final EntityType<Contact> TYPE = EntityType.of(Contact.class, "crm.contact", "contacts")
            .text("familyName", 100, REQUIRED, PERSONAL, FILTERED, SORTED)
            .text("givenName", 100, PERSONAL, FILTERED, SORTED)
            .text("reference", 40, FILTERED, SORTED)
            .text("email", 254, TextForm.EMAIL, PERSONAL, FILTERED, SORTED)
            .text("phone", 40, TextForm.PHONE, PERSONAL)
            .text("jobTitle", 100)
            .text("source", 100, FILTERED)
            .reference("owner", "tenancy.user", FILTERED)
            .lifecycle("standing", Standing.class, Standing.TRANSITIONS, FILTERED)
            .flag("mayEmail")
            .flag("mayCall")
            .texts("tags", 50, 40)
            .groups("companies", 50, Affiliation.GROUP, FILTERED)
            .groups("addresses", 20, Address.GROUP, PERSONAL)
            .unique("reference")
            .matched("email", "familyName", "givenName")
            .matched("familyName", "givenName")
            .custom(PERSONAL)
            .declared();

    public Contact {
        tags = List.copyOf(tags);
        companies = List.copyOf(companies);
        addresses = List.copyOf(addresses);
    }

    /** Identifies a contact. */
    public record Id(UUID value) implements EntityId {}
}
