package dev.tenon.kernel;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * The differences of two records, component by component: within nested records, by index in lists, by key in maps. A record of one
 * component, such as an id, is one value; so is a set, in the order of its texts. Where a value of a sealed type became another case, the path
 * ends in {@code @type}.
 */
public final class Differences {
    private Differences() {}

    /** What differs, by path. */
    public static List<FieldChange> between(Record before, Record after) {
        return between(Leaves.of(before), Leaves.of(after));
    }

    /** The fields of what was not there before, by path. */
    public static List<FieldChange> ofNew(Record after) {
        return between(Leaves.none(), Leaves.of(after));
    }

    /** The fields of what is there no more, by path. */
    public static List<FieldChange> ofGone(Record before) {
        return between(Leaves.of(before), Leaves.none());
    }

    private static List<FieldChange> between(SortedMap<String, String> before, SortedMap<String, String> after) {
        var paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        return paths.stream()
                .filter(path -> !Objects.equals(before.get(path), after.get(path)))
                .map(path -> new FieldChange(
                        path, Optional.ofNullable(before.get(path)), Optional.ofNullable(after.get(path))))
                .toList();
    }
}
