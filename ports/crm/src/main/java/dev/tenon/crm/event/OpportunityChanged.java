package dev.tenon.crm.event;

import dev.tenon.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An opportunity changed; this is how it is now.
 *
 * @param owner who looks after it
 * @param pipeline the id of a workflow of the tenant's
 * @param stage the id of a stage of it
 * @param probability in a hundred, that it is won
 * @param closesOn when it is expected to be decided
 */
public record OpportunityChanged(
        UUID opportunity,
        long version,
        String name,
        String reference,
        UUID company,
        Optional<UUID> contact,
        Optional<UUID> owner,
        String source,
        String pipeline,
        String stage,
        Optional<Money> amount,
        long probability,
        Optional<LocalDate> closesOn,
        Instant at)
        implements OpportunityEvent {}
