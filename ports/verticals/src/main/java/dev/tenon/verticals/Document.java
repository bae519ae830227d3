package dev.tenon.verticals;

import java.util.Optional;

/**
 * A template as its author wrote it.
 *
 * @param parent what it builds on, at an exact version
 * @param body everything but id, version and parent; it may hold tombstones
 */
public record Document(TemplateRef ref, Optional<TemplateRef> parent, Tree.Group body) {}
