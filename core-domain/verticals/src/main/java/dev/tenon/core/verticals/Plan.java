package dev.tenon.core.verticals;

import dev.tenon.verticals.Configuration;
import dev.tenon.verticals.Difference;
import dev.tenon.verticals.Step;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.Tree;
import java.util.List;
import java.util.Optional;

/**
 * What a step would make of a configuration.
 *
 * @param undoes the step that it would take back
 * @param template what the firm would have
 * @param content what that template says; nothing where there is none
 * @param merged what would hold
 */
record Plan(
        Configuration before,
        Step.Kind kind,
        Optional<Long> undoes,
        Optional<TemplateRef> template,
        Tree.Group content,
        Merged merged) {

    /** Every place that would become another. */
    List<Difference> changes() {
        return Comparison.of(before.body(), merged.body());
    }

    /** The configuration with these fields archived. */
    Configuration after(Tree.Listing archived) {
        return new Configuration(
                before.revision() + 1, template, Editing.between(content, merged.body()), merged.body(), archived);
    }
}
