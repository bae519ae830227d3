package dev.tenon.verticals;

import java.util.Map;

/**
 * A firm's configuration and where it comes from.
 *
 * @param origins by the path of each value
 */
public record Effective(Configuration configuration, Map<TreePath, Origin> origins) {
    public Effective {
        origins = Map.copyOf(origins);
    }
}
