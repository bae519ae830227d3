package dev.tenon.sample.event;

import dev.tenon.kernel.PublishedEvent;
import java.util.UUID;

/** An event whose schema nobody released. */
public record Unreleased(UUID aggregate, long version) implements PublishedEvent {}
