package dev.tenon.verticals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where something stands in a document, by names and ids: {@code /workflows/sales/stages/won/probability}. Within a step {@code ~1} stands for a slash
 * and {@code ~0} for a tilde, as in RFC 6901. Ordered step by step, so that what lies below a place follows it.
 */
public record TreePath(List<String> steps) implements Comparable<TreePath> {
    /** The whole document. */
    public static final TreePath ROOT = new TreePath(List.of());

    public TreePath {
        steps = List.copyOf(steps);
    }

    /**
     * Reads a path.
     *
     * @throws IllegalArgumentException when it is not empty and does not begin with a slash
     */
    public static TreePath of(String text) {
        if (text.isEmpty()) {
            return ROOT;
        }
        if (text.charAt(0) != '/') {
            throw new IllegalArgumentException("A path begins with a slash, not: " + text);
        }
        return new TreePath(Arrays.stream(text.substring(1).split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList());
    }

    /** What stands one step below. */
    public TreePath then(String step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new TreePath(longer);
    }

    /** Whether this is the other place or lies below it. */
    public boolean isWithin(TreePath other) {
        return steps.size() >= other.steps.size()
                && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    @Override
    public int compareTo(TreePath other) {
        for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
            int order = steps.get(i).compareTo(other.steps.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(steps.size(), other.steps.size());
    }

    @Override
    public String toString() {
        return steps.stream()
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
