package dev.tenon.rest.entity;

import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.rest.json.FieldsReader;
import dev.tenon.rest.json.PlainText;
import dev.tenon.rest.problem.FieldError;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Values of fields as cells of a table. A list of texts has {@code |} between them, unless that would be ambiguous; then, as all other lists and groups,
 * it is JSON. A cell is read as the JSON value that it stands for, so that files and requests take the same values.
 */
final class Cells {
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,18}");

    private Cells() {}

    /** The cell of a value of that kind. */
    static String text(Kind kind, Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(present -> text(kind, present)).orElse("");
        }
        return switch (kind) {
            case Kind.Amount _ -> value.toString();
            case Kind.Many(var element, var _) -> list(element, (List<?>) value);
            case Kind.Text _,
                    Kind.Flag _,
                    Kind.Whole _,
                    Kind.Decimal _,
                    Kind.Date _,
                    Kind.Moment _,
                    Kind.Choice _,
                    Kind.Option _,
                    Kind.Reference _,
                    Kind.Group _ -> PlainText.of(value);
        };
    }

    /** The value that a cell stands for; none when it cannot be read, or when it is empty and the field has no empty value. */
    static Optional<Object> value(Field field, String cell, FieldsReader reader) {
        if (cell.isEmpty() || !(field.kind() instanceof Kind.Text) && cell.isBlank()) {
            return field.kind() instanceof Kind.Choice && !field.isOptional() ? Optional.empty() : field.empty();
        }
        var json = json(field.kind(), cell);
        if (json.isEmpty()) {
            reader.errors().add(new FieldError(field.name(), "must be " + expected(field.kind())));
        }
        return json.flatMap(value -> reader.value(field.name(), field, value));
    }

    private static Optional<JsonValue> json(Kind kind, String cell) {
        return switch (kind) {
            case Kind.Text _ -> Optional.of(Json.createValue(cell));
            case Kind.Flag _ -> flag(cell.strip());
            case Kind.Whole _ ->
                Optional.of(cell.strip())
                        .filter(text -> WHOLE.matcher(text).matches())
                        .map(text -> Json.createValue(Long.parseLong(text)));
            case Kind.Choice _ -> Optional.of(Json.createValue(cell.strip().toLowerCase(Locale.ROOT)));
            case Kind.Decimal _, Kind.Date _, Kind.Moment _, Kind.Option _, Kind.Reference _ ->
                Optional.of(Json.createValue(cell.strip()));
            case Kind.Amount _ -> amount(cell.strip());
            case Kind.Group _ -> PlainText.json(cell);
            case Kind.Many(var element, var _) ->
                cell.startsWith("[") || element instanceof Kind.Group
                        ? PlainText.json(cell)
                        : Optional.of(separated(element, cell));
        };
    }

    private static Optional<JsonValue> flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> Optional.of(JsonValue.TRUE);
            case "false", "no", "0" -> Optional.of(JsonValue.FALSE);
            default -> Optional.empty();
        };
    }

    private static Optional<JsonValue> amount(String text) {
        var parts = text.split(" +", -1);
        return parts.length == 2
                ? Optional.of(Json.createObjectBuilder()
                        .add("amount", parts[0])
                        .add("currency", parts[1])
                        .build())
                : Optional.empty();
    }

    private static JsonValue separated(Kind element, String cell) {
        var array = Json.createArrayBuilder();
        Arrays.stream(cell.split("\\|", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(part -> array.add(json(element, part).orElseGet(() -> Json.createValue(part))));
        return array.build();
    }

    private static String list(Kind element, List<?> values) {
        return values.isEmpty()
                ? ""
                : (element instanceof Kind.Text || element instanceof Kind.Option)
                                && values.stream().allMatch(Cells::isPlain)
                        ? String.join("|", values.stream().map(Object::toString).toList())
                        : PlainText.of(values);
    }

    private static boolean isPlain(Object value) {
        var text = value.toString();
        return !text.isEmpty() && text.strip().equals(text) && !text.contains("|") && !text.startsWith("[");
    }

    private static String expected(Kind kind) {
        return switch (kind) {
            case Kind.Flag _ -> "true, false, yes, no, 1 or 0";
            case Kind.Whole _ -> "a whole number";
            case Kind.Amount _ -> "an amount with its currency, such as 12.50 GBP";
            case Kind.Group _, Kind.Many _ -> "JSON";
            case Kind.Text _,
                    Kind.Decimal _,
                    Kind.Date _,
                    Kind.Moment _,
                    Kind.Choice _,
                    Kind.Option _,
                    Kind.Reference _ -> "a text";
        };
    }
}
