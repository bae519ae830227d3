package dev.tenon.bench.figure;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Medians and percentiles of measured values. */
public final class Numbers {
    private Numbers() {}

    /** The middle one, or the mean of the two in the middle. */
    public static double median(DoubleStream values) {
        var sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The smallest value that at least this part of all values does not exceed (nearest rank); of nothing it is not a number. */
    public static double percentile(double part, double... values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(part * sorted.length);
        return sorted[Math.max(0, rank - 1)];
    }
}
