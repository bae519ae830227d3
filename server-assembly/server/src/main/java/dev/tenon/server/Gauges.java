package dev.tenon.server;

import dev.tenon.kernel.EventFigures.Queue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Adds Tenon's gauges to a registry: each is named {@code tenon_...}, and is not a number while it cannot be read. */
record Gauges(MetricRegistry registry, Clock clock) {

    void add(String name, String description, Supplier<Double> figure, Tag... tags) {
        var metadata = Metadata.builder()
                .withName("tenon_" + name)
                .withDescription(description)
                .build();
        registry.gauge(metadata, figure, tags);
    }

    /** A figure of something that is read from a store. */
    <T> void add(String name, String description, Recent<T> read, ToDoubleFunction<T> figure) {
        add(name, description, () -> read.value().map(figure::applyAsDouble).orElse(Double.NaN));
    }

    /** How much waits, and for how long the first of it has. */
    void backlog(String name, String description, Supplier<Queue> source) {
        var read = new Recent<>(source);
        add(name + "_waiting", description, read, Queue::count);
        add(name + "_oldest_seconds", description + ": the age of the oldest", read, queue -> seconds(queue.oldest()));
    }

    /** How long ago that was; 0 for what was not. */
    double seconds(Optional<Instant> since) {
        return since.map(from -> Duration.between(from, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
