package dev.tenon.core.verticals;

import dev.tenon.verticals.Difference;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.Tree.Branch;
import dev.tenon.verticals.Tree.Group;
import dev.tenon.verticals.TreePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Where two documents differ, at the least places: what is new or gone as a whole is one place. */
final class Comparison {
    private final List<Difference> differences = new ArrayList<>();

    private Comparison() {}

    /** The differences, ordered by path. */
    static List<Difference> of(Group before, Group after) {
        var comparison = new Comparison();
        comparison.below(TreePath.ROOT, before, after);
        comparison.differences.sort(Comparator.comparing(Difference::path));
        return List.copyOf(comparison.differences);
    }

    private void below(TreePath path, Branch before, Branch after) {
        var names = new TreeSet<>(before.below().keySet());
        names.addAll(after.below().keySet());
        names.forEach(name -> at(path.then(name), Places.child(before, name), Places.child(after, name)));
    }

    private void at(TreePath path, Optional<Tree> before, Optional<Tree> after) {
        if (before.equals(after)) {
            return;
        }
        Places.branch(before)
                .filter(former -> Places.branch(after, former).isPresent())
                .ifPresentOrElse(
                        former ->
                                below(path, former, Places.branch(after, former).orElseThrow()),
                        () -> differences.add(new Difference(path, before, after)));
    }
}
