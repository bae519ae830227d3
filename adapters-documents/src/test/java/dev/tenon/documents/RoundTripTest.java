package dev.tenon.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.verticals.DocumentFormat;
import dev.tenon.verticals.Tree;
import java.math.BigDecimal;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is written is read as it was, whatever the tree. */
class RoundTripTest {
    private static final int TREES = 2_000;
    private static final int DEEPEST = 6;
    private static final String LETTERS = "abcäöü ßé\"\\/~\n\t{}[]:,1.日本😀";

    private final DocumentFormat format = new JsonDocumentFormat();

    @Test
    void whatIsWrittenIsReadAsItWas() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < TREES; i++) {
            var tree = tree(random, DEEPEST);
            assertThat(format.readPart(format.write(tree)))
                    .as("seed %d, tree %d", seed, i)
                    .isEqualTo(tree);
        }
        System.out.println("Trees of seed " + seed);
    }

    private static Tree tree(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 5 : 3)) {
            case 0 -> new Tree.Text(word(random));
            case 1 ->
                new Tree.Numeral(new BigDecimal(random.nextInt(-10_000, 10_000)).movePointLeft(random.nextInt(4)));
            case 2 -> new Tree.Flag(random.nextBoolean());
            case 3 -> group(random, depth);
            default -> new Tree.Listing(elements(random, depth));
        };
    }

    /** An element's id is no member of it, and a group of nothing but a true {@code removed} would be a tombstone. */
    private static Tree.Group group(Random random, int depth) {
        var below = new TreeMap<String, Tree>();
        for (int i = random.nextInt(5); i > 0; i--) {
            below.put("m" + word(random), tree(random, depth - 1));
        }
        if (random.nextBoolean()) {
            below.put("order", new Tree.Numeral(new BigDecimal(random.nextInt(3))));
        }
        return new Tree.Group(below);
    }

    private static SortedMap<String, Tree> elements(Random random, int depth) {
        var below = new TreeMap<String, Tree>();
        for (int i = random.nextInt(5); i > 0; i--) {
            below.put("e" + word(random), random.nextInt(5) == 0 ? new Tree.Removed() : group(random, depth - 1));
        }
        return below;
    }

    private static String word(Random random) {
        var points = LETTERS.codePoints().toArray();
        return random.ints(random.nextInt(8), 0, points.length)
                .map(index -> points[index])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
