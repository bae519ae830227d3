package dev.tenon.persistence.memory;

import dev.tenon.kernel.BadCursor;
import dev.tenon.kernel.Cursor;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Pages of one list. Its cursors hold the list's name and the place of the last row. */
record Pages(String list) {

    /** Where to go on; empty at the beginning. Another list's cursor, or none at all, is refused. */
    Optional<String> place(PageRequest request) {
        if (request.after().equals(Cursor.START)) {
            return Optional.empty();
        }
        var text = decoded(request.after());
        if (!text.startsWith(list + " ")) {
            throw new BadCursor();
        }
        return Optional.of(text.substring(list.length() + 1));
    }

    /** The same, where places are numbers; zero at the beginning. */
    long number(PageRequest request) {
        try {
            return place(request).map(Long::parseLong).orElse(0L);
        } catch (NumberFormatException e) {
            throw new BadCursor();
        }
    }

    /** The first rows of what is left, each telling its place. */
    <R, T> Page<T> page(Stream<R> rest, PageRequest request, Function<R, T> item, Function<R, Object> place) {
        var rows = rest.limit(request.limit() + 1L).toList();
        var more = rows.size() > request.limit();
        List<R> shown = more ? rows.subList(0, request.limit()) : rows;
        return new Page<>(
                shown.stream().map(item).toList(),
                more ? Optional.of(cursor(place.apply(shown.getLast()))) : Optional.empty());
    }

    private Cursor cursor(Object place) {
        var bytes = (list + " " + place).getBytes(StandardCharsets.UTF_8);
        return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private static String decoded(Cursor cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor.value()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadCursor();
        }
    }
}
