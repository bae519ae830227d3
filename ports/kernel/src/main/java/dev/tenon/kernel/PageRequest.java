package dev.tenon.kernel;

/**
 * Which page of a list.
 *
 * @param limit the most rows wanted, 1 to 500
 * @param after where the former page ended, or {@link Cursor#START}
 */
public record PageRequest(int limit, Cursor after) {
    /** The most rows that one page holds. */
    public static final int MOST = 500;

    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("A page has 1 to " + MOST + " rows, not " + limit);
        }
    }

    /** The first page. */
    public static PageRequest first(int limit) {
        return new PageRequest(limit, Cursor.START);
    }
}
