package dev.tenon.bench.hotpath;

import dev.tenon.bench.stage.LoggedStatement;
import java.util.List;

/**
 * One operation as the database logged it.
 *
 * @param draft the statements of the transaction that drafts the invoice
 * @param post those of the transaction that posts it
 * @param draftRoundTrips counted on the wire, the commit included
 * @param postRoundTrips likewise
 */
record Captured(List<LoggedStatement> draft, List<LoggedStatement> post, int draftRoundTrips, int postRoundTrips) {
    Captured {
        draft = List.copyOf(draft);
        post = List.copyOf(post);
    }
}
