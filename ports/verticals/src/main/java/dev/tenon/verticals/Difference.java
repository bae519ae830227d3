package dev.tenon.verticals;

import java.util.Optional;

/**
 * One place that differs between two documents.
 *
 * @param before what stood there; empty where it is new
 * @param after what stands there; empty where it is gone
 */
public record Difference(TreePath path, Optional<Tree> before, Optional<Tree> after) {}
