package dev.tenon.rest.entity;

import java.util.regex.Pattern;

/**
 * Cells that no spreadsheet takes for a formula: what begins with {@code = + - @}, a tab or a line's end gets an apostrophe before it, which reading takes
 * off again. What begins with apostrophes before such a character gets one more, so that every text comes back as it was.
 */
final class Guarded {
    private static final Pattern RISKY = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Guarded() {}

    /** The cell that is written. */
    static String written(String text) {
        return RISKY.matcher(text).matches() ? "'" + text : text;
    }

    /** The text that a cell stands for. */
    static String read(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
