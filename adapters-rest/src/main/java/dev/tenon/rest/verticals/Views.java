package dev.tenon.rest.verticals;

import dev.tenon.rest.problem.FieldError;
import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.problem.Problem.Contradiction;
import dev.tenon.rest.problem.ProblemException;
import dev.tenon.rest.verticals.VerticalJson.ConfigurationView;
import dev.tenon.rest.verticals.VerticalJson.DifferenceView;
import dev.tenon.rest.verticals.VerticalJson.EditView;
import dev.tenon.rest.verticals.VerticalJson.PreviewView;
import dev.tenon.rest.verticals.VerticalJson.Settled;
import dev.tenon.rest.verticals.VerticalJson.TemplateSummary;
import dev.tenon.rest.verticals.VerticalJson.TemplateView;
import dev.tenon.verticals.Difference;
import dev.tenon.verticals.DocumentFault;
import dev.tenon.verticals.Edits;
import dev.tenon.verticals.Effective;
import dev.tenon.verticals.Origin;
import dev.tenon.verticals.Preview;
import dev.tenon.verticals.Resolution;
import dev.tenon.verticals.Template;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.TreePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** From what the ports give to what answers show, and from what requests say to what the ports take. */
@ApplicationScoped
public class Views {

    @Inject
    Trees trees;

    ConfigurationView of(Effective effective, Optional<Map<String, String>> origins) {
        var configuration = effective.configuration();
        return new ConfigurationView(
                configuration.revision(),
                configuration.template().map(TemplateRef::toString),
                trees.json(configuration.body()),
                configuration.edits().byPath().entrySet().stream()
                        .map(edit -> new EditView(edit.getKey().toString(), trees.json(edit.getValue())))
                        .toList(),
                trees.json(configuration.archived()),
                origins);
    }

    /** By path, in the order of paths. */
    static Map<String, String> origins(Effective effective) {
        var told = new TreeMap<String, String>();
        effective.origins().forEach((path, origin) -> told.put(path.toString(), of(origin)));
        return told;
    }

    PreviewView of(Preview preview) {
        return new PreviewView(
                preview.revision(),
                preview.template().map(TemplateRef::toString),
                preview.changes().stream().map(this::of).toList(),
                preview.conflicts().stream()
                        .map(conflict -> new Contradiction(
                                conflict.path().toString(),
                                trees.json(conflict.base()),
                                trees.json(conflict.ours()),
                                trees.json(conflict.theirs())))
                        .toList(),
                errors(preview.faults()));
    }

    DifferenceView of(Difference difference) {
        return new DifferenceView(
                difference.path().toString(), trees.json(difference.before()), trees.json(difference.after()));
    }

    TemplateSummary summary(Template template) {
        var name = template.document().body().below().get("name");
        return new TemplateSummary(
                template.ref().toString(),
                template.document().parent().map(TemplateRef::toString),
                name == null ? JsonValue.EMPTY_JSON_OBJECT : trees.json(name),
                template.publishedAt(),
                template.share(),
                template.withdrawn());
    }

    TemplateView whole(Template template) {
        return new TemplateView(
                summary(template), trees.json(template.document().body()), trees.json(template.resolved()));
    }

    static List<FieldError> errors(List<DocumentFault> faults) {
        return faults.stream()
                .map(fault -> new FieldError(fault.path().toString(), fault.detail(), Optional.of(fault.code())))
                .toList();
    }

    /** What the firm wants to be otherwise; a path that is given twice ends the request. */
    Edits edits(List<EditView> wanted) {
        var edits = new TreeMap<TreePath, Optional<Tree>>();
        for (int i = 0; i < wanted.size(); i++) {
            var edit = wanted.get(i);
            var path = Trees.path("edits[" + i + "].path", edit.path());
            var value = edit.value().filter(json -> json != JsonValue.NULL).map(json -> trees.read(path, json));
            if (edits.put(path, value) != null) {
                throw new ProblemException(Problem.invalid("edits[" + i + "].path", "is given twice"));
            }
        }
        return new Edits(edits);
    }

    static Resolution resolution(Optional<List<Settled>> settled, Optional<Resolution.Side> otherwise) {
        var places = settled.orElse(List.of());
        var byPath = new HashMap<TreePath, Resolution.Side>();
        for (int i = 0; i < places.size(); i++) {
            byPath.put(
                    Trees.path("settled[" + i + "].path", places.get(i).path()),
                    places.get(i).side());
        }
        return new Resolution(byPath, otherwise);
    }

    private static String of(Origin origin) {
        return switch (origin) {
            case Origin.FromTemplate(var template) -> template.toString();
            case Origin.FromTenant _ -> "tenant";
        };
    }
}
