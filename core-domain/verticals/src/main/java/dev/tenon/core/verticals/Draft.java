package dev.tenon.core.verticals;

import dev.tenon.verticals.Document;
import dev.tenon.verticals.Template;
import java.time.Instant;
import java.util.Optional;

/** A document that could be published. */
record Draft(Document document, Resolved resolved) {

    /** Published, to nobody yet that has an older version. */
    Template published(Instant at) {
        return new Template(document, resolved.body(), resolved.origins(), at, 0, Optional.empty());
    }
}
