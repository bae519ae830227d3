package dev.tenon.core.verticals;

import dev.tenon.verticals.Configuration;
import dev.tenon.verticals.Edits;
import dev.tenon.verticals.Origin;
import dev.tenon.verticals.Origin.FromTemplate;
import dev.tenon.verticals.Origin.FromTenant;
import dev.tenon.verticals.Resolution;
import dev.tenon.verticals.Step;
import dev.tenon.verticals.StepRecord;
import dev.tenon.verticals.Template;
import dev.tenon.verticals.TemplateLibrary;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.TreePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans the steps of a configuration. */
record Planner(TemplateLibrary library) {

    /** Takes a template of this content: base is what the firm took before, if it took any. */
    Plan adoption(Configuration now, TemplateRef template, Tree.Group content, Resolution resolution) {
        var merged = Merge.of(content(now.template()), now.body(), content, resolution);
        return new Plan(now, Step.Kind.ADOPTED, Optional.empty(), Optional.of(template), content, merged);
    }

    /** Lays edits, which have their places, over what holds. */
    Plan edits(Configuration now, Edits edits) {
        var merged = new Merged(Editing.applied(now.body(), edits), List.of());
        return new Plan(now, Step.Kind.EDITED, Optional.empty(), now.template(), content(now.template()), merged);
    }

    /** Takes a step back. The template goes back with it, unless another was taken since. */
    Plan undo(Configuration now, StepRecord step, Resolution resolution) {
        var template =
                now.template().equals(step.after().template()) ? step.before().template() : now.template();
        var merged = Merge.of(step.after().body(), now.body(), step.before().body(), resolution);
        return new Plan(
                now, Step.Kind.UNDONE, Optional.of(step.step().revision()), template, content(template), merged);
    }

    /** Where each value of a configuration comes from. */
    Map<TreePath, Origin> origins(Configuration configuration) {
        var said =
                configuration.template().map(this::taken).map(Template::origins).orElse(Map.of());
        var origins = new HashMap<TreePath, Origin>();
        Places.values(configuration.body())
                .keySet()
                .forEach(path -> origins.put(path, origin(path, configuration.edits(), said)));
        return origins;
    }

    private static Origin origin(TreePath path, Edits edits, Map<TreePath, TemplateRef> said) {
        return Optional.ofNullable(said.get(path))
                .filter(_ -> Places.upwards(path).noneMatch(edits.byPath()::containsKey))
                .<Origin>map(FromTemplate::new)
                .orElseGet(FromTenant::new);
    }

    private Tree.Group content(Optional<TemplateRef> template) {
        return template.map(this::taken).map(Template::resolved).orElse(Tree.Group.EMPTY);
    }

    /** A template that a firm took; what was published stays. */
    private Template taken(TemplateRef ref) {
        return library.find(ref)
                .orElseThrow(() -> new IllegalStateException("The template " + ref + " was taken and is gone"));
    }
}
