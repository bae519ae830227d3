package dev.tenon.verticals;

/** A step with what was before and after it, so that it can be taken back. */
public record StepRecord(Step step, Configuration before, Configuration after) {}
