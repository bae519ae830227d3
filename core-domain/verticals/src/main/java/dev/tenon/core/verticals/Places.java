package dev.tenon.core.verticals;

import dev.tenon.verticals.Tree;
import dev.tenon.verticals.Tree.Branch;
import dev.tenon.verticals.TreePath;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands where in a tree. */
final class Places {
    private Places() {}

    /** What stands directly below the tree under this name. */
    static Optional<Tree> child(Tree tree, String name) {
        return tree instanceof Branch branch
                ? Optional.ofNullable(branch.below().get(name))
                : Optional.empty();
    }

    /** The tree, if it is a branch. */
    static Optional<Branch> branch(Optional<Tree> tree) {
        return tree.filter(Branch.class::isInstance).map(Branch.class::cast);
    }

    /** The tree, if it is a branch of the same kind as the other. */
    static Optional<Branch> branch(Optional<Tree> tree, Branch other) {
        return branch(tree).filter(branch -> branch.getClass().equals(other.getClass()));
    }

    /** What stands at the path. */
    static Optional<Tree> at(Tree tree, TreePath path) {
        var found = Optional.of(tree);
        for (var step : path.steps()) {
            found = found.flatMap(above -> child(above, step));
        }
        return found;
    }

    /** The path, and every place above it up to the whole document. */
    static Stream<TreePath> upwards(TreePath path) {
        int most = path.steps().size();
        return IntStream.rangeClosed(0, most)
                .mapToObj(dropped -> new TreePath(path.steps().subList(0, most - dropped)));
    }

    /** Each value by its path; a branch with nothing below it counts as one. */
    static SortedMap<TreePath, Tree> values(Tree tree) {
        var values = new TreeMap<TreePath, Tree>();
        collect(TreePath.ROOT, tree, values);
        return Collections.unmodifiableSortedMap(values);
    }

    private static void collect(TreePath path, Tree tree, SortedMap<TreePath, Tree> values) {
        if (tree instanceof Branch branch && !branch.below().isEmpty()) {
            branch.below().forEach((name, below) -> collect(path.then(name), below, values));
        } else {
            values.put(path, tree);
        }
    }
}
