package dev.tenon.invoicing;

import java.util.Optional;

/** Which documents of a list; what is empty does not filter. */
public record DocumentFilter(
        Optional<DocumentKind> kind, Optional<DocumentStatus> status, Optional<CustomerId> customer) {
    /** All documents. */
    public static final DocumentFilter ALL = new DocumentFilter(Optional.empty(), Optional.empty(), Optional.empty());
}
