package dev.tenon.core.verticals;

import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** Ten thousand trios of a seed. */
final class Trios {
    private static final int ROUNDS = 10_000;

    private Trios() {}

    /** One that is always the same, and one that never is. */
    static LongStream seeds() {
        return LongStream.of(1, new Random().nextLong(1_000_000));
    }

    /** Checks a law for each of them; a failure names seed and round. */
    static void all(long seed, Consumer<Trio> law) {
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var trio = Trio.of(random);
            try {
                law.accept(trio);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("Fails for trio " + round + " of seed " + seed + ": " + trio, e);
            }
        }
    }
}
