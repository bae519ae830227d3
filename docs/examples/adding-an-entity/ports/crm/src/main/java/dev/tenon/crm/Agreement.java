package dev.tenon.crm;

import static dev.tenon.kernel.entity.Trait.FILTERED;
import static dev.tenon.kernel.entity.Trait.REQUIRED;
import static dev.tenon.kernel.entity.Trait.SORTED;

import dev.tenon.kernel.entity.CustomValues;
import dev.tenon.kernel.entity.Entity;
import dev.tenon.kernel.entity.EntityId;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Stamp;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a company and the firm agreed on for some time.
 *
 * @param reference the firm's own number for it, unique where given
 * @param endsOn its last day; empty while it is open-ended
 * @param custom the values of the firm's own fields
 */
public record Agreement(
        Id id,
        Stamp stamp,
        String title,
        String reference,
        Company.Id company,
        LocalDate startsOn,
        Optional<LocalDate> endsOn,
        State state,
        CustomValues custom)
        implements Entity {

    /** What is declared of agreements. */
    public static final EntityType<Agreement> TYPE = EntityType.of(Agreement.class, "crm.agreement", "agreements")
            .text("title", 200, REQUIRED, FILTERED, SORTED)
            .text("reference", 40, FILTERED)
            .reference("company", "crm.company", FILTERED)
            .date("startsOn", FILTERED, SORTED)
            .date("endsOn", FILTERED)
            .lifecycle("state", State.class, State.TRANSITIONS, FILTERED)
            .unique("reference")
            .custom()
            .declared();

    /** Identifies an agreement. */
    public record Id(UUID value) implements EntityId {}

    /** How far it is. */
    public enum State {
        /** Talked about. */
        DRAFT,
        /** In force. */
        SIGNED,
        /** Over. */
        ENDED;

        static final Map<Enum<?>, Set<Enum<?>>> TRANSITIONS = Map.of(DRAFT, Set.of(SIGNED), SIGNED, Set.of(ENDED));
    }
}
