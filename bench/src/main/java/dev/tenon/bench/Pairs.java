package dev.tenon.bench;

import dev.tenon.bench.figure.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/** Takes two measurements in turns. */
public final class Pairs {
    private Pairs() {}

    /** So many pairs, each first and then second. */
    public static List<Pair> interleaved(int count, DoubleSupplier measured, DoubleSupplier against) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < count; i++) {
            double first = measured.getAsDouble();
            pairs.add(new Pair(first, against.getAsDouble()));
        }
        return pairs;
    }
}
