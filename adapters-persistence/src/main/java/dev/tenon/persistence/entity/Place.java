package dev.tenon.persistence.entity;

import dev.tenon.kernel.entity.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a row stands in the order of a list.
 *
 * @param form the value by which it is sorted ({@link Compared}); empty where it has none
 */
public record Place(Optional<Object> form, UUID id) {
    /** How many parts {@link #parts} has. */
    public static final int PARTS = 2;

    /** Reads what {@link #parts} gave; anything else is an {@link IllegalArgumentException} or a {@link java.time.DateTimeException}. */
    public static Place of(Kind kind, List<String> parts) {
        var form = parts.getFirst().isEmpty() ? Optional.empty() : Optional.of(form(kind, parts.getFirst()));
        return new Place(form, UUID.fromString(parts.getLast()));
    }

    /** The place as texts. */
    public List<Object> parts() {
        return List.of(form.map(Object::toString).orElse(""), id);
    }

    private static Object form(Kind kind, String text) {
        return switch (kind) {
            case Kind.Text _, Kind.Choice _, Kind.Option _ -> text;
            case Kind.Flag _ -> Boolean.parseBoolean(text);
            case Kind.Whole _, Kind.Decimal _ -> Long.parseLong(text);
            case Kind.Date _ -> LocalDate.parse(text);
            case Kind.Moment _ -> Instant.parse(text);
            case Kind.Reference _ -> UUID.fromString(text);
            case Kind.Amount _, Kind.Group _, Kind.Many _ -> throw new IllegalArgumentException("Nothing sorted");
        };
    }
}
