package dev.tenon.verticals;

/**
 * What is wrong with a document.
 *
 * @param path where
 * @param code lower case with hyphens, such as {@code unknown-reference}
 * @param detail for the author: what is wrong, and what would be right
 */
public record DocumentFault(TreePath path, String code, String detail) {}
