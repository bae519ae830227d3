package dev.tenon.rest.problem;

import java.util.Optional;

/**
 * What is wrong with one field of the input.
 *
 * @param field the path to it, such as {@code lines[2].unitPrice.amount}, or the name of a query parameter
 * @param code stable, in lower case with hyphens; left out where the problem's own code says it
 */
public record FieldError(String field, String detail, Optional<String> code) {

    /** Of the problem's own code. */
    public FieldError(String field, String detail) {
        this(field, detail, Optional.empty());
    }
}
