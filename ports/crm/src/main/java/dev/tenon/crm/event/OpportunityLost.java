package dev.tenon.crm.event;

import dev.tenon.kernel.Money;
import dev.tenon.kernel.entity.CustomValues;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An opportunity was lost. It may be reopened.
 *
 * @param custom the values of the firm's own fields
 */
public record OpportunityLost(
        UUID opportunity,
        long version,
        UUID company,
        Optional<UUID> owner,
        String source,
        String pipeline,
        String stage,
        Optional<Money> amount,
        String reason,
        Instant createdAt,
        Instant at,
        CustomValues custom)
        implements OpportunityEvent {}
