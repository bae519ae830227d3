package dev.tenon.bench.replay;

/** A part of a parameter's text. */
public sealed interface Piece {

    /** The same at every operation. */
    record Literal(String text) implements Piece {}

    /** The firm that does it, its user, or its customer. */
    record Of(Party party) implements Piece {}

    /** An id that each operation makes anew; the same place is the same id throughout the operation. */
    record FreshId(int place) implements Piece {}

    /** The idempotency key. */
    record FreshKey() implements Piece {}

    /** The number that the counter gave, and so much more. */
    record Numbered(long more) implements Piece {}

    /** Who takes part. */
    enum Party {
        TENANT,
        USER,
        CUSTOMER
    }
}
