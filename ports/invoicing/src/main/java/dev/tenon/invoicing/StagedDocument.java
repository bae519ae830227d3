package dev.tenon.invoicing;

/**
 * One document of an import, which is posted or refused as a whole.
 *
 * @param number the file's own number; the empty text gathers the rows without one
 * @param firstLine the line of its first row
 * @param rows how many rows it has
 */
public record StagedDocument(String number, long firstLine, long rows) {}
