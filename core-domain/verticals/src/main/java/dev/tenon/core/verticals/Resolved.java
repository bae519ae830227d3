package dev.tenon.core.verticals;

import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.TreePath;
import java.util.Map;

/**
 * A document laid over its parents.
 *
 * @param origins which of them said what: by the path of each value
 */
record Resolved(Tree.Group body, Map<TreePath, TemplateRef> origins) {
    Resolved {
        origins = Map.copyOf(origins);
    }
}
