package dev.tenon.rest.problem;

/**
 * What is wrong with one field of the input.
 *
 * @param field the path to it, such as {@code lines[2].unitPrice.amount}, or the name of a query parameter
 */
public record FieldError(String field, String detail) {}
