package dev.tenon.sample.event;

import dev.tenon.kernel.PublishedEvent;

/** What the sample module publishes. */
public sealed interface SampleEvent extends PublishedEvent permits ThingHappened {}
