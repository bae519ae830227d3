package dev.tenon.bench.figure;

import java.util.List;

/** One result of a part. */
public sealed interface Figure {

    /** What it is about. */
    String name();

    /** What it is held to. */
    Target target();

    /** The number that is held to the target. */
    double value();

    /** Whether the target is met. */
    default boolean met() {
        return target().isMetBy(value());
    }

    /**
     * A ratio: the median over interleaved pairs.
     *
     * @param measured what the first of each pair is
     * @param against what the second is
     * @param unit of both
     * @param pairs in the order in which they were taken, at least one
     */
    record Ratio(String name, String measured, String against, String unit, Target target, List<Pair> pairs)
            implements Figure {
        public Ratio {
            pairs = List.copyOf(pairs);
            if (pairs.isEmpty()) {
                throw new IllegalArgumentException(name + " was not measured");
            }
        }

        @Override
        public double value() {
            return Numbers.median(pairs.stream().mapToDouble(Pair::ratio));
        }
    }

    /** A number that is counted, the same at every run. */
    record Count(String name, Target target, double value) implements Figure {}
}
