package dev.tenon.core.verticals;

import dev.tenon.verticals.DocumentFault;
import dev.tenon.verticals.Edits;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.Tree.Branch;
import dev.tenon.verticals.Tree.Group;
import dev.tenon.verticals.TreePath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Edits of a document: found as the difference of two, and applied to one. */
final class Editing {
    private Editing() {}

    /** What makes the one of the other. */
    static Edits between(Group before, Group after) {
        var edits = new TreeMap<TreePath, Optional<Tree>>();
        Comparison.of(before, after).forEach(difference -> edits.put(difference.path(), difference.after()));
        return new Edits(edits);
    }

    /** The document with the edits. An edit below a place where no branch stands has no effect. */
    static Group applied(Group before, Edits edits) {
        var body = before;
        for (var edit : edits.byPath().entrySet()) {
            body = body.with(below(body, edit.getKey().steps(), edit.getValue().flatMap(Overlay::alone)));
        }
        return body;
    }

    private static Map<String, Tree> below(Branch branch, List<String> steps, Optional<Tree> value) {
        var below = new TreeMap<>(branch.below());
        var name = steps.getFirst();
        if (steps.size() == 1) {
            value.ifPresentOrElse(tree -> below.put(name, tree), () -> below.remove(name));
        } else if (below.get(name) instanceof Branch deeper) {
            below.put(name, deeper.with(below(deeper, steps.subList(1, steps.size()), value)));
        }
        return below;
    }

    /** Why the edits cannot be applied to the document. */
    static List<DocumentFault> faults(Group body, Edits edits) {
        return edits.byPath().keySet().stream()
                .flatMap(path -> fault(body, edits, path).stream())
                .toList();
    }

    private static Optional<DocumentFault> fault(Group body, Edits edits, TreePath path) {
        if (Places.upwards(path).skip(1).anyMatch(edits.byPath()::containsKey)) {
            return fault(path, "overlapping-edits", "Another edit replaces what stands above; put both into one");
        }
        if (path.steps().isEmpty()) {
            return fault(path, "whole-document", "Edit the places within the document, not all of it at once");
        }
        return isKnown(body, path, edits.byPath().getOrDefault(path, Optional.empty()))
                ? Optional.empty()
                : fault(path, "unknown-place", "Nothing stands here; see the path, or set what should stand above it");
    }

    private static Optional<DocumentFault> fault(TreePath path, String code, String detail) {
        return Optional.of(new DocumentFault(path, code, detail));
    }

    /** A new value needs a branch to stand in, and only what is there can be taken away. */
    private static boolean isKnown(Group body, TreePath path, Optional<Tree> value) {
        var above = Places.upwards(path).skip(1).findFirst();
        return value.flatMap(Overlay::alone).isPresent()
                ? Places.branch(above.flatMap(place -> Places.at(body, place))).isPresent()
                : Places.at(body, path).isPresent();
    }
}
