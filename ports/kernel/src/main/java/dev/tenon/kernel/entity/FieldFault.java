package dev.tenon.kernel.entity;

/**
 * What is wrong with one value.
 *
 * @param path the field, such as {@code name} or {@code addresses[1].country}
 * @param code stable, in lower case with hyphens, such as {@code too-long}
 * @param detail what to do, for a person
 */
public record FieldFault(String path, String code, String detail) {}
