package dev.tenon.rest.json;

import dev.tenon.kernel.Cursor;
import dev.tenon.kernel.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param next the cursor of the next page; left out on the last
 */
public record Items<T>(List<T> items, Optional<String> next) {

    /** The page with each item as JSON shows it. */
    public static <S, T> Items<T> of(Page<S> page, Function<? super S, ? extends T> view) {
        return new Items<>(
                page.items().stream().<T>map(view).toList(), page.next().map(Cursor::value));
    }
}
