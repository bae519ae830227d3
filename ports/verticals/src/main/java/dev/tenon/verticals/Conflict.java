package dev.tenon.verticals;

import java.util.Optional;

/**
 * A place that both sides of a merge made different, each in its own way.
 *
 * @param base what stood there before; empty where nothing did
 * @param ours what the firm has there
 * @param theirs what the other side wants there
 */
public record Conflict(TreePath path, Optional<Tree> base, Optional<Tree> ours, Optional<Tree> theirs) {}
