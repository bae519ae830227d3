package dev.tenon.persistence.tenant;

import dev.tenon.kernel.BadCursor;
import dev.tenon.kernel.Cursor;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cursors that hold the key of a page's last row, and pages cut from one row more than was asked for.
 *
 * @param list names the list; another list's cursor is refused
 * @param parts how many parts a key has
 */
public record Keyset(String list, int parts) {
    private static final String SEPARATOR = "\n";

    /**
     * Where to go on; empty at the beginning.
     *
     * @param reader makes a key of its parts
     * @throws BadCursor when the cursor is none of this list
     */
    public <K> Optional<K> after(PageRequest page, Function<List<String>, K> reader) {
        if (page.after().equals(Cursor.START)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(decoded(page.after())));
        } catch (IllegalArgumentException | DateTimeException _) {
            throw new BadCursor();
        }
    }

    /** The page of rows of which one more than its limit was read. */
    public <T> Page<T> page(List<T> rows, PageRequest page, Function<T, List<?>> key) {
        if (rows.size() <= page.limit()) {
            return new Page<>(rows, Optional.empty());
        }
        var items = rows.subList(0, page.limit());
        return new Page<>(items, Optional.of(cursor(key.apply(items.getLast()))));
    }

    private List<String> decoded(Cursor cursor) {
        var text = new String(Base64.getUrlDecoder().decode(cursor.value()), StandardCharsets.UTF_8);
        var read = List.of(text.split(SEPARATOR, parts + 1));
        if (read.size() != parts + 1 || !read.getFirst().equals(list)) {
            throw new BadCursor();
        }
        return read.subList(1, read.size());
    }

    private Cursor cursor(List<?> key) {
        var text = Stream.concat(Stream.of(list), key.stream().map(Object::toString))
                .collect(Collectors.joining(SEPARATOR));
        return new Cursor(
                Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }
}
