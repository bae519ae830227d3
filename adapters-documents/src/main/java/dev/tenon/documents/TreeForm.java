package dev.tenon.documents;

import dev.tenon.verticals.DocumentFault;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.TreePath;
import java.util.ArrayList;
import java.util.List;

/** What of a resolved tree no JSON stands for: tombstones, and lists of anything but groups. */
final class TreeForm {
    private final List<DocumentFault> faults = new ArrayList<>();

    private TreeForm() {}

    static List<DocumentFault> faults(Tree resolved) {
        var form = new TreeForm();
        form.look(TreePath.ROOT, resolved);
        return form.faults;
    }

    private void look(TreePath path, Tree tree) {
        switch (tree) {
            case Tree.Group(var below) -> below.forEach((name, child) -> look(path.then(name), child));
            case Tree.Listing(var below) -> below.forEach((id, child) -> element(path.then(id), child));
            case Tree.Removed _ -> wrong(path, "tombstone", "A tombstone takes away what a parent has; here is none");
            case Tree.Text _, Tree.Numeral _, Tree.Flag _ -> {}
        }
    }

    private void element(TreePath path, Tree element) {
        if (element instanceof Tree.Group(var below)) {
            if (below.containsKey("id")) {
                wrong(path.then("id"), "unknown-member", "An element's id is the last step of its path");
            }
            look(path, element);
        } else {
            wrong(path, "wrong-type", "An element of a list is an object");
        }
    }

    private void wrong(TreePath path, String code, String detail) {
        faults.add(new DocumentFault(path, code, detail));
    }
}
