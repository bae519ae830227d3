package dev.tenon.crm;

import static dev.tenon.kernel.entity.Trait.FILTERED;
import static dev.tenon.kernel.entity.Trait.REQUIRED;
import static dev.tenon.kernel.entity.Trait.SORTED;

import dev.tenon.kernel.Money;
import dev.tenon.kernel.UserId;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityId;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Business that may come of a company. It moves through the stages of one of the tenant's pipelines; outcome, time in the stage and, unless somebody
 * gave one by hand, probability follow the stage, whatever a caller says of them.
 *
 * @param reference the firm's own number for it
 * @param pipeline the id of a workflow of the tenant's; the first where none is named
 * @param stage the id of a stage of it; the first where none is named
 * @param inStageSince when it came to the stage
 * @param probability in a hundred, that it is won from here; the stage's own unless given by hand for that stage
 * @param estimates the probabilities that were given by hand, by stage, so that they come back with it
 * @param closesOn when it is expected to be decided
 * @param lostReason why it was lost; a lost one has a reason
 */
public record Opportunity(
        Id id,
        Stamp stamp,
        String name,
        String reference,
        Company.Id company,
        Optional<Contact.Id> contact,
        String pipeline,
        String stage,
        Outcome outcome,
        Optional<Instant> inStageSince,
        Optional<Money> amount,
        Optional<Long> probability,
        List<Estimate> estimates,
        Optional<LocalDate> closesOn,
        Optional<UserId> owner,
        String source,
        String lostReason,
        List<OpportunityLine> lines)
        implements Entity {

    /** What is declared of opportunities. */
    public static final EntityType<Opportunity> TYPE = EntityType.of(
                    Opportunity.class, "crm.opportunity", "opportunities")
            .text("name", 200, REQUIRED, FILTERED, SORTED)
            .text("reference", 40, FILTERED, SORTED)
            .reference("company", "crm.company", FILTERED)
            .reference("contact", "crm.contact", FILTERED)
            .text("pipeline", 100, FILTERED)
            .text("stage", 100, FILTERED)
            .choice("outcome", Outcome.class, FILTERED)
            .moment("inStageSince", FILTERED, SORTED)
            .amount("amount")
            .whole("probability", 0, 100, FILTERED, SORTED)
            .groups("estimates", 200, Estimate.GROUP)
            .date("closesOn", FILTERED, SORTED)
            .reference("owner", "tenancy.user", FILTERED)
            .text("source", 100, FILTERED)
            .text("lostReason", 400, FILTERED)
            .groups("lines", 200, OpportunityLine.GROUP)
            .matched("reference")
            .workflow("pipeline", "stage", StageChange.TYPE)
            .declared();

    public Opportunity {
        estimates = List.copyOf(estimates);
        lines = List.copyOf(lines);
    }

    /** Identifies an opportunity. */
    public record Id(UUID value) implements EntityId {}

    /** What became of it, as the type of its stage says. */
    public enum Outcome {
        /** Nothing yet. */
        OPEN,
        /** It ended well. */
        WON,
        /** It ended otherwise. */
        LOST
    }
}
