package dev.tenon.verticals;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A published template. Its content never changes.
 *
 * @param resolved the document laid over its parents, without tombstones
 * @param origins which of them said what: by the path of each value
 * @param share to how many in a hundred of the firms that have an older version it is offered, 0 to 100
 * @param withdrawn when it was taken back: nobody takes it any more, and whoever has it keeps it
 */
public record Template(
        Document document,
        Tree.Group resolved,
        Map<TreePath, TemplateRef> origins,
        Instant publishedAt,
        int share,
        Optional<Instant> withdrawn) {
    public Template {
        origins = Map.copyOf(origins);
    }

    /** Its id and version. */
    public TemplateRef ref() {
        return document.ref();
    }
}
