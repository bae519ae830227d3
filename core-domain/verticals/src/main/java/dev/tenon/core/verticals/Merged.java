package dev.tenon.core.verticals;

import dev.tenon.verticals.Conflict;
import dev.tenon.verticals.Tree;
import java.util.List;

/**
 * What a merge came to.
 *
 * @param body where nobody said who is right, it has what ours had
 * @param conflicts what nobody settled, ordered by path
 */
record Merged(Tree.Group body, List<Conflict> conflicts) {
    Merged {
        conflicts = List.copyOf(conflicts);
    }
}
