package dev.tenon.crm;

import static dev.tenon.kernel.entity.Trait.FILTERED;
import static dev.tenon.kernel.entity.Trait.PERSONAL;
import static dev.tenon.kernel.entity.Trait.REQUIRED;
import static dev.tenon.kernel.entity.Trait.SORTED;

import dev.tenon.kernel.UserId;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityId;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Stamp;
import dev.tenon.kernel.entity.TextForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who may become a customer. A lead ends as a company, a contact and an opportunity ({@link Leads#convert}), or with the reason why not.
 *
 * @param companyName where the person works, as far as it is known
 * @param taxNumber that company's
 * @param disqualifiedBecause why nothing comes of it; a disqualified lead has a reason
 * @param company what it was converted to
 * @param contact what it was converted to
 * @param opportunity what it was converted to
 */
public record Lead(
        Id id,
        Stamp stamp,
        String familyName,
        String givenName,
        String companyName,
        String taxNumber,
        String email,
        String phone,
        String country,
        String source,
        Optional<UserId> owner,
        State state,
        String disqualifiedBecause,
        String notes,
        List<String> tags,
        Optional<Company.Id> company,
        Optional<Contact.Id> contact,
        Optional<Opportunity.Id> opportunity)
        implements Entity {

    /** What is declared of leads. */
    public static final EntityType<Lead> TYPE = EntityType.of(Lead.class, "crm.lead", "leads")
            .text("familyName", 100, REQUIRED, PERSONAL, FILTERED, SORTED)
            .text("givenName", 100, PERSONAL, FILTERED, SORTED)
            .text("companyName", 200, FILTERED, SORTED)
            .text("taxNumber", 40, FILTERED)
            .text("email", 254, TextForm.EMAIL, PERSONAL, FILTERED, SORTED)
            .text("phone", 40, TextForm.PHONE, PERSONAL)
            .text("country", 2, TextForm.COUNTRY, FILTERED, SORTED)
            .text("source", 100, FILTERED)
            .reference("owner", "tenancy.user", FILTERED)
            .lifecycle("state", State.class, State.TRANSITIONS, FILTERED)
            .text("disqualifiedBecause", 400, FILTERED)
            .text("notes", 4_000, TextForm.LINES)
            .texts("tags", 50, 40)
            .reference("company", "crm.company", FILTERED)
            .reference("contact", "crm.contact", FILTERED)
            .reference("opportunity", "crm.opportunity", FILTERED)
            .matched("email", "familyName", "givenName")
            .declared();

    public Lead {
        tags = List.copyOf(tags);
    }

    /** Identifies a lead. */
    public record Id(UUID value) implements EntityId {}

    /** How far it is. */
    public enum State {
        /** Nobody has looked at it. */
        NEW,
        /** Somebody is at it. */
        WORKING,
        /** It became a company, a contact and perhaps an opportunity. */
        CONVERTED,
        /** Nothing comes of it. */
        DISQUALIFIED;

        /** What was disqualified can be taken up again; what was converted goes on elsewhere. */
        static final Map<Enum<?>, Set<Enum<?>>> TRANSITIONS = Map.of(
                NEW, Set.of(WORKING, CONVERTED, DISQUALIFIED),
                WORKING, Set.of(CONVERTED, DISQUALIFIED),
                DISQUALIFIED, Set.of(WORKING));
    }
}
