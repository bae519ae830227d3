package dev.tenon.kernel;

import java.util.Random;
import java.util.function.Consumer;

/** Checks a law with generated data; a failure names the seed. */
final class Generated {
    private static final int ROUNDS = 500;

    private Generated() {}

    static void always(Consumer<Random> law) {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            try {
                law.accept(random);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("Fails in round " + round + " of seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
