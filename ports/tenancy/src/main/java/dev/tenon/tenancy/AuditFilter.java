package dev.tenon.tenancy;

import dev.tenon.kernel.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * Which entries of the audit log; what is empty is not asked for.
 *
 * @param subjectType such as {@code invoice}
 * @param subject the subject's id
 * @param action how the action begins, such as {@code invoicing.} or {@code invoicing.invoice.posted}
 * @param from recorded at that time or later
 * @param to recorded before that time
 */
public record AuditFilter(
        Optional<Actor> actor,
        Optional<String> subjectType,
        Optional<String> subject,
        Optional<String> action,
        Optional<Instant> from,
        Optional<Instant> to) {
    /** Every entry. */
    public static final AuditFilter ALL = new AuditFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether the entry is asked for. */
    public boolean fits(AuditRecord candidate) {
        var subjectOf = candidate.entry().subject();
        return actor.map(candidate.actor()::equals).orElse(true)
                && subjectType.map(subjectOf.type()::equals).orElse(true)
                && subject.map(subjectOf.id()::equals).orElse(true)
                && action.map(candidate.entry().action()::startsWith).orElse(true)
                && from.map(time -> !candidate.recordedAt().isBefore(time)).orElse(true)
                && to.map(candidate.recordedAt()::isBefore).orElse(true);
    }
}
