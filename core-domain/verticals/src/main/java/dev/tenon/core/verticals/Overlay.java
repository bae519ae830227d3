package dev.tenon.core.verticals;

import dev.tenon.verticals.Tree;
import dev.tenon.verticals.Tree.Branch;
import dev.tenon.verticals.Tree.Group;
import dev.tenon.verticals.Tree.Leaf;
import dev.tenon.verticals.Tree.Removed;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lays a document over another: what it says replaces, what it does not mention stays, and its tombstones take away. */
final class Overlay {
    private Overlay() {}

    /** The parent with the child laid over it, without tombstones. */
    static Group of(Group parent, Group child) {
        return child.with(below(Optional.of(parent), child));
    }

    /** The tree as it stands where nothing else does; empty for a tombstone. */
    static Optional<Tree> alone(Tree tree) {
        return laid(Optional.empty(), tree);
    }

    private static Optional<Tree> laid(Optional<Tree> parent, Tree child) {
        return switch (child) {
            case Removed _ -> Optional.empty();
            case Leaf leaf -> Optional.of(leaf);
            case Branch branch -> Optional.of(branch.with(below(parent, branch)));
        };
    }

    private static Map<String, Tree> below(Optional<Tree> parent, Branch child) {
        var laid = new TreeMap<String, Tree>();
        Places.branch(parent, child).ifPresent(former -> laid.putAll(former.below()));
        child.below()
                .forEach((name, tree) -> laid(Optional.ofNullable(laid.get(name)), tree)
                        .ifPresentOrElse(put -> laid.put(name, put), () -> laid.remove(name)));
        return laid;
    }
}
