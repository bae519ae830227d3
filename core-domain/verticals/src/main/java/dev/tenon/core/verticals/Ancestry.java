package dev.tenon.core.verticals;

import dev.tenon.kernel.Decision;
import dev.tenon.verticals.Document;
import dev.tenon.verticals.DocumentFault;
import dev.tenon.verticals.Template;
import dev.tenon.verticals.TemplateLibrary;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.TreePath;
import dev.tenon.verticals.VerticalRefusal.Invalid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resolves documents against the published templates that they build on. What is published is resolved, so that one step up is enough. */
record Ancestry(TemplateLibrary library) {
    private static final TreePath EXTENDS = new TreePath(List.of("extends"));

    /** The document laid over its parents; refused are a cycle, a parent that cannot be had, and tombstones of what no parent has. */
    Decision<Resolved, Invalid> resolve(Document document) {
        if (document.parent().isEmpty()) {
            return laid(document, Tree.Group.EMPTY, Map.of());
        }
        var parent = document.parent().orElseThrow();
        if (buildsOnItself(document.ref(), document.parent())) {
            return refused("cycle", document.ref().id() + " builds on itself, by way of " + parent);
        }
        return library.find(parent)
                .filter(found -> found.withdrawn().isEmpty())
                .map(found -> laid(document, found.resolved(), found.origins()))
                .orElseGet(() -> refused("unknown-template", "There is no template " + parent + " to build on"));
    }

    /** In whatever version: what builds on its own former self says the same twice. */
    private boolean buildsOnItself(TemplateRef document, Optional<TemplateRef> parent) {
        var above = parent;
        while (above.isPresent()) {
            if (above.orElseThrow().id().equals(document.id())) {
                return true;
            }
            above = above.flatMap(library::find).map(Template::document).flatMap(Document::parent);
        }
        return false;
    }

    private static Decision<Resolved, Invalid> refused(String code, String detail) {
        return Decision.refuse(new Invalid(List.of(new DocumentFault(EXTENDS, code, detail))));
    }

    private static Decision<Resolved, Invalid> laid(
            Document document, Tree.Group parent, Map<TreePath, TemplateRef> origins) {
        var faults = idleTombstones(document.body(), parent);
        if (!faults.isEmpty()) {
            return Decision.refuse(new Invalid(faults));
        }
        var body = Overlay.of(parent, document.body());
        var said = new HashMap<TreePath, TemplateRef>();
        Places.values(body)
                .keySet()
                .forEach(path -> said.put(
                        path,
                        Places.at(document.body(), path)
                                .map(_ -> document.ref())
                                .orElseGet(() -> origins.getOrDefault(path, document.ref()))));
        return Decision.accept(new Resolved(body, said));
    }

    private static List<DocumentFault> idleTombstones(Tree.Group child, Tree.Group parent) {
        return Places.values(child).entrySet().stream()
                .filter(value -> value.getValue() instanceof Tree.Removed)
                .filter(value -> Places.at(parent, value.getKey()).isEmpty())
                .map(value -> new DocumentFault(
                        value.getKey(), "nothing-to-remove", "No parent has anything here that could be taken away"))
                .toList();
    }
}
