package dev.tenon.kernel;

import java.util.List;
import java.util.Optional;

/**
 * Some rows of a list in its order, and where the next page begins.
 *
 * @param next empty when this is the last page
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {
    public Page {
        items = List.copyOf(items);
    }
}
