package dev.tenon.crm.event;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An activity was done.
 *
 * @param kind what it was: {@code task}, {@code call}, {@code meeting}, {@code email} or {@code note}
 * @param entity the type of the record that it was about, such as {@code crm.company}; empty with no record
 */
public record ActivityCompleted(
        UUID activity,
        long version,
        String kind,
        String subject,
        String entity,
        Optional<UUID> record,
        Optional<UUID> assignee,
        Optional<Instant> dueAt,
        Instant doneAt)
        implements CrmEvent {

    @Override
    public UUID aggregate() {
        return activity;
    }
}
