package dev.tenon.verticals;

import java.util.Optional;

/**
 * How a firm's system is shaped.
 *
 * @param revision from 0, one more with each step
 * @param template what the firm took; empty before it took any
 * @param edits what the firm changed of it
 * @param body what holds: the template's content with the edits
 * @param archived the fields that were taken away while records held values of them, by entity as in a document
 */
public record Configuration(
        long revision, Optional<TemplateRef> template, Edits edits, Tree.Group body, Tree.Listing archived) {
    /** A firm that took nothing. */
    public static final Configuration NONE =
            new Configuration(0, Optional.empty(), Edits.NONE, Tree.Group.EMPTY, Tree.Listing.EMPTY);
}
