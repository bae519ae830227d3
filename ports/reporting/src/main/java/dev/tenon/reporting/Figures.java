package dev.tenon.reporting;

import dev.tenon.kernel.Page;

/** Rows of figures and how fresh they are. */
public record Figures<T>(Page<T> rows, Freshness freshness) {}
