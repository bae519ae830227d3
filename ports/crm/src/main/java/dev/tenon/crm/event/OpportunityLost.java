package dev.tenon.crm.event;

import dev.tenon.kernel.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An opportunity was lost. It may be reopened. */
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
        Instant at)
        implements OpportunityEvent {}
