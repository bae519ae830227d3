package dev.tenon.rest.json;

import java.util.function.Function;

/**
 * A class of values that JSON and query parameters hold as one text or number.
 *
 * @param format the name that OpenAPI has for such texts; empty when it has none
 * @param expected completes "must be ..."
 * @param read from the value's text; a text that is none is an {@link IllegalArgumentException} or a date-time exception
 */
record Scalar<T>(
        Class<T> type, Kind kind, String format, String expected, Function<String, T> read, Function<T, String> write) {

    /** How JSON writes it. */
    enum Kind {
        TEXT,
        /** Written as a text, so that nobody takes it for a binary fraction, but read from a number too. */
        DECIMAL,
        NUMBER,
        TRUTH
    }

    static <T> Scalar<T> text(Class<T> type, String format, String expected, Function<String, T> read) {
        return new Scalar<>(type, Kind.TEXT, format, expected, read, Object::toString);
    }

    static <T> Scalar<T> number(Class<T> type, String expected, Function<String, T> read) {
        return new Scalar<>(type, Kind.NUMBER, "", expected, read, Object::toString);
    }

    String text(Object value) {
        return write.apply(type.cast(value));
    }
}
