package dev.tenon.verticals;

import java.time.Instant;
import java.util.Optional;

/**
 * One change of a firm's configuration.
 *
 * @param revision the one that it made, by which the step is named
 * @param actor who did it, as the audit log writes it
 * @param from the template before it
 * @param to the template after it
 * @param undoes the step that it took back
 * @param changes how many places became others
 */
public record Step(
        long revision,
        Instant at,
        String actor,
        Kind kind,
        Optional<TemplateRef> from,
        Optional<TemplateRef> to,
        Optional<Long> undoes,
        int changes) {

    /** What was done. */
    public enum Kind {
        /** A template was taken, or another version of it. */
        ADOPTED,
        /** The firm edited. */
        EDITED,
        /** A former step was taken back. */
        UNDONE
    }
}
