package dev.tenon.verticals;

import dev.tenon.kernel.AuditEntry;
import dev.tenon.kernel.Session;
import java.util.List;
import java.util.Optional;

/** What a work of this module is lent. */
public interface VerticalSession extends Session {

    /** How the firm's system is shaped; {@link Configuration#NONE} before the first step. */
    Configuration configuration();

    /**
     * Replaces the configuration by the step's next one; when another transaction made that revision, the work runs again.
     *
     * @param record its {@code before} is what {@link #configuration()} gave
     */
    void append(StepRecord record);

    /** The steps, the latest first. */
    List<Step> steps();

    /** The step that made this revision. */
    Optional<StepRecord> step(long revision);

    /** Whether a record of the entity has a value of this field of the firm's own. */
    boolean holdsValues(String entity, String field);

    /** Tells the audit log, with the transaction. */
    void audit(AuditEntry entry);
}
