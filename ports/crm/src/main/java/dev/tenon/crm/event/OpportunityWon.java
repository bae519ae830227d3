package dev.tenon.crm.event;

import dev.tenon.kernel.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An opportunity was won. It may be reopened and won again.
 *
 * @param lines what was sold; none where only an amount is known
 */
public record OpportunityWon(
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
        List<WonLine> lines,
        Instant createdAt,
        Instant at)
        implements OpportunityEvent {
    public OpportunityWon {
        lines = List.copyOf(lines);
    }
}
