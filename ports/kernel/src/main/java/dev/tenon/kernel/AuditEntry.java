package dev.tenon.kernel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the audit log is told of one change. Who made it, when and why is added by the store, in the transaction of the change.
 *
 * @param action module, thing and what happened to it, in lower case: {@code invoicing.invoice.posted}
 * @param subject what was changed
 * @param changes the fields that became others, by path; none where the facts are kept as events of the subject
 */
public record AuditEntry(String action, Subject subject, List<FieldChange> changes) {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");

    public AuditEntry {
        changes = List.copyOf(changes);
        if (!SHAPE.matcher(action).matches()) {
            throw new IllegalArgumentException("Not an action: " + action);
        }
    }

    /** Something happened of which no field is told. */
    public static AuditEntry of(String action, Subject subject) {
        return new AuditEntry(action, subject, List.of());
    }

    /**
     * What is told of a work's outcome: a refusal, where it is kept for the cause that was claimed. Nothing changed, but a repetition gets the
     * same answer. Of anything else the writes tell.
     */
    public static Optional<AuditEntry> ofOutcome(Object outcome, Cause cause) {
        return switch (cause) {
            case Cause.None _ -> Optional.empty();
            case Cause.Request _, Cause.Message _, Cause.Job _ ->
                outcome instanceof Decision.Refused<?, ?>(Refusal refusal)
                        ? Optional.of(of("refused." + refusal.code(), new Subject("cause", cause.text(), 0)))
                        : Optional.empty();
        };
    }

    /** The same entry without the values of protected fields; that they changed is still told. */
    public AuditEntry masking(Set<String> fields) {
        var told = changes.stream()
                .map(change -> fields.stream().anyMatch(change::isWithin) ? change.masked() : change)
                .toList();
        return new AuditEntry(action, subject, told);
    }

    /**
     * What was changed.
     *
     * @param type what it is, such as {@code invoice}
     * @param id unique among its type within the tenant
     * @param version the one that the change made, from 1; 0 where there are no versions
     */
    public record Subject(String type, String id, long version) {}
}
