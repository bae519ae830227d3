package dev.tenon.core.verticals;

import dev.tenon.verticals.Resolution;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.Tree.Branch;
import dev.tenon.verticals.Tree.Flag;
import dev.tenon.verticals.Tree.Group;
import dev.tenon.verticals.Tree.Listing;
import dev.tenon.verticals.Tree.Numeral;
import dev.tenon.verticals.Tree.Removed;
import dev.tenon.verticals.Tree.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** A generated base and what two sides made of it: they add, take away, change, change the kind, on every level. */
record Trio(Group base, Group ours, Group theirs) {
    private static final List<String> NAMES = List.of("a", "b", "c", "d~", "e/f", "");
    private static final int DEEPEST = 4;

    static Trio of(Random random) {
        var base = new Group(branch(random, 0));
        return new Trio(base, varied(random, base), varied(random, base));
    }

    Merged merged(Resolution resolution) {
        return Merge.of(base, ours, theirs, resolution);
    }

    Trio swapped() {
        return new Trio(base, theirs, ours);
    }

    /** What somebody made of it. */
    static Group varied(Random random, Group from) {
        return from.with(variedBelow(random, from, 0));
    }

    private static TreeMap<String, Tree> variedBelow(Random random, Branch from, int depth) {
        var below = new TreeMap<String, Tree>();
        from.below().forEach((name, tree) -> {
            switch (random.nextInt(10)) {
                case 0 -> below.remove(name);
                case 1 -> below.put(name, tree(random, depth + 1));
                case 2, 3, 4, 5 -> below.put(name, deeper(random, tree, depth + 1));
                default -> below.put(name, tree);
            }
        });
        if (random.nextInt(3) == 0) {
            below.put(NAMES.get(random.nextInt(NAMES.size())), tree(random, depth + 1));
        }
        return below;
    }

    private static Tree deeper(Random random, Tree tree, int depth) {
        return switch (tree) {
            case Branch branch -> branch.with(variedBelow(random, branch, depth));
            case Text _ -> text(random);
            case Numeral _ -> numeral(random);
            case Flag _, Removed _ -> new Flag(random.nextBoolean());
        };
    }

    private static Tree tree(Random random, int depth) {
        return switch (random.nextInt(depth < DEEPEST ? 7 : 3)) {
            case 0 -> text(random);
            case 1 -> numeral(random);
            case 2 -> new Flag(random.nextBoolean());
            case 3 -> new Listing(branch(random, depth));
            default -> new Group(branch(random, depth));
        };
    }

    private static Text text(Random random) {
        return new Text("t" + random.nextInt(4));
    }

    private static Numeral numeral(Random random) {
        return new Numeral(new BigDecimal(random.nextInt(4)).movePointLeft(random.nextInt(2)));
    }

    private static TreeMap<String, Tree> branch(Random random, int depth) {
        var below = new TreeMap<String, Tree>();
        for (int i = random.nextInt(6); i > 0; i--) {
            below.put(NAMES.get(random.nextInt(NAMES.size())), tree(random, depth + 1));
        }
        return below;
    }
}
