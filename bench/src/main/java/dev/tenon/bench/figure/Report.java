package dev.tenon.bench.figure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a part found out.
 *
 * @param key names its file
 * @param seed of all data and values that were generated
 * @param notes what helps to read the figures, by name
 */
public record Report(int part, String key, String title, long seed, List<Figure> figures, Map<String, String> notes) {
    public Report {
        figures = List.copyOf(figures);
        notes = new TreeMap<>(notes);
    }

    /** Whether every figure meets its target. */
    public boolean met() {
        return figures.stream().allMatch(Figure::met);
    }
}
