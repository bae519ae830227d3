package dev.tenon.verticals;

import java.util.List;
import java.util.Optional;

/**
 * What a step would do. Nothing has happened.
 *
 * @param revision the configuration that it was made for
 * @param template what the firm would have afterwards
 * @param changes every place that would become another, ordered by path
 * @param conflicts what somebody must settle first, ordered by path
 * @param faults why the outcome would not be a valid configuration; none: it would
 */
public record Preview(
        long revision,
        Optional<TemplateRef> template,
        List<Difference> changes,
        List<Conflict> conflicts,
        List<DocumentFault> faults) {
    public Preview {
        changes = List.copyOf(changes);
        conflicts = List.copyOf(conflicts);
        faults = List.copyOf(faults);
    }
}
