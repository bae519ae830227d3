package dev.tenon.crm.event;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A lead became a company, a contact and perhaps an opportunity. */
public record LeadConverted(
        UUID lead,
        long version,
        UUID company,
        UUID contact,
        Optional<UUID> opportunity,
        Optional<UUID> owner,
        String source,
        Instant createdAt,
        Instant at)
        implements CrmEvent {

    @Override
    public UUID aggregate() {
        return lead;
    }
}
