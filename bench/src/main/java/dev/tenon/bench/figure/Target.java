package dev.tenon.bench.figure;

import java.util.Locale;

/** What a figure is held to. */
public sealed interface Target {

    /** It may not be more. */
    record AtMost(double value) implements Target {}

    /** It may not be less. */
    record AtLeast(double value) implements Target {}

    /** It is held to nothing: it is told, so that another one can be understood. */
    record Told() implements Target {}

    /** Whether this value meets it. What could not be measured meets nothing. */
    default boolean isMetBy(double value) {
        return switch (this) {
            case AtMost(var most) -> value <= most;
            case AtLeast(var least) -> value >= least;
            case Told _ -> true;
        };
    }

    /** As a person reads it. */
    default String text() {
        return switch (this) {
            case AtMost(var most) -> "at most " + shown(most);
            case AtLeast(var least) -> "at least " + shown(least);
            case Told _ -> "";
        };
    }

    private static String shown(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
