package dev.tenon.invoicing;

import java.util.UUID;

/** What became of a row. */
public sealed interface RowOutcome {

    /** It is a line of this document, posted by this import. */
    record Posted(UUID document) implements RowOutcome {}

    /** It is a line of this document, which was posted before. */
    record AlreadyPosted(UUID document) implements RowOutcome {}

    /**
     * It is refused.
     *
     * @param code stable, in lower case with hyphens, such as {@code customer-missing}
     * @param detail what is wrong with it, for a person
     */
    record Refused(String code, String detail) implements RowOutcome {}
}
