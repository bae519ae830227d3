package dev.tenon.core.verticals;

import dev.tenon.verticals.Conflict;
import dev.tenon.verticals.Resolution;
import dev.tenon.verticals.Resolution.Side;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.Tree.Branch;
import dev.tenon.verticals.Tree.Group;
import dev.tenon.verticals.TreePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The three-way merge. What one side left as it was becomes what the other made of it; what both made the same stands once; branches of one kind are
 * merged below, name by name; anything else is a conflict at its path, also what one side took away and the other changed.
 */
final class Merge {
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Resolution resolution;

    private Merge(Resolution resolution) {
        this.resolution = resolution;
    }

    /** Merges what both sides made of the base. */
    static Merged of(Group base, Group ours, Group theirs, Resolution resolution) {
        var merge = new Merge(resolution);
        var body = ours.with(merge.below(TreePath.ROOT, Optional.of(base), ours, theirs));
        merge.conflicts.sort(Comparator.comparing(Conflict::path));
        return new Merged(body, merge.conflicts);
    }

    private Map<String, Tree> below(TreePath path, Optional<Tree> base, Branch ours, Branch theirs) {
        var names = new TreeSet<>(ours.below().keySet());
        names.addAll(theirs.below().keySet());
        var merged = new TreeMap<String, Tree>();
        for (var name : names) {
            var before = base.flatMap(tree -> Places.child(tree, name));
            at(path.then(name), before, Places.child(ours, name), Places.child(theirs, name))
                    .ifPresent(tree -> merged.put(name, tree));
        }
        return merged;
    }

    private Optional<Tree> at(TreePath path, Optional<Tree> base, Optional<Tree> ours, Optional<Tree> theirs) {
        if (ours.equals(theirs) || theirs.equals(base)) {
            return ours;
        }
        if (ours.equals(base)) {
            return theirs;
        }
        return branches(path, base, ours, theirs).or(() -> settled(new Conflict(path, base, ours, theirs)));
    }

    /** Empty where they are not branches of one kind. */
    private Optional<Tree> branches(TreePath path, Optional<Tree> base, Optional<Tree> ours, Optional<Tree> theirs) {
        return Places.branch(ours)
                .filter(mine -> base.isEmpty() || Places.branch(base, mine).isPresent())
                .flatMap(mine -> Places.branch(theirs, mine).map(other -> mine.with(below(path, base, mine, other))));
    }

    private Optional<Tree> settled(Conflict conflict) {
        var side = side(conflict.path());
        if (side.isEmpty()) {
            conflicts.add(conflict);
        }
        return switch (side.orElse(Side.OURS)) {
            case OURS -> conflict.ours();
            case THEIRS -> conflict.theirs();
        };
    }

    /** The nearest place that was settled, at the path or above it, decides. */
    private Optional<Side> side(TreePath path) {
        return Places.upwards(path)
                .flatMap(place -> Optional.ofNullable(resolution.byPath().get(place)).stream())
                .findFirst()
                .or(resolution::otherwise);
    }
}
