package dev.tenon.rest.json;

import dev.tenon.rest.problem.FieldError;
import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.problem.ProblemException;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a record from a JSON object and names every field that does not fit: unknown, missing, of the wrong type, or refused by
 * the record's own constructor. Only components of type {@link Optional} may be left out. A component of type {@link JsonObject} takes any object,
 * one of type {@link JsonValue} anything.
 */
final class RecordReader {

    private final List<FieldError> errors = new ArrayList<>();

    static <R> R read(JsonValue json, Class<R> type) {
        var reader = new RecordReader();
        var read = reader.read("", type, json);
        reader.end();
        return type.cast(read.orElseThrow());
    }

    /** What does not fit so far. */
    List<FieldError> errors() {
        return errors;
    }

    /** Ends the request when something does not fit. */
    void end() {
        if (!errors.isEmpty()) {
            throw new ProblemException(Problem.invalid(errors));
        }
    }

    Optional<Object> read(String path, Type type, JsonValue json) {
        if (type instanceof ParameterizedType generic) {
            var argument = generic.getActualTypeArguments()[0];
            return generic.getRawType() == List.class ? list(path, argument, json) : optional(path, argument, json);
        }
        var raw = Shape.boxed((Class<?>) type);
        if (raw == JsonValue.class) {
            return Optional.of(json);
        }
        if (raw == JsonObject.class) {
            return json instanceof JsonObject ? Optional.of(json) : wrong(path, "must be an object");
        }
        var scalar = Scalars.of(raw);
        return scalar.isPresent() ? scalar(path, scalar.orElseThrow(), json) : record(path, raw, json);
    }

    private Optional<Object> optional(String path, Type type, JsonValue json) {
        return json.getValueType() == JsonValue.ValueType.NULL
                ? Optional.of(Optional.empty())
                : read(path, type, json).map(Optional::of);
    }

    private Optional<Object> list(String path, Type type, JsonValue json) {
        if (!(json instanceof JsonArray array)) {
            return wrong(path, "must be an array");
        }
        var items = new ArrayList<Object>(array.size());
        for (int i = 0; i < array.size(); i++) {
            read(path + "[" + i + "]", type, array.get(i)).ifPresent(items::add);
        }
        return Optional.of(items);
    }

    private Optional<Object> scalar(String path, Scalar<?> scalar, JsonValue json) {
        try {
            return text(scalar.kind(), json).<Object>map(scalar.read()).or(() -> expected(path, scalar));
        } catch (IllegalArgumentException | DateTimeException _) {
            return expected(path, scalar);
        }
    }

    private static Optional<String> text(Scalar.Kind kind, JsonValue json) {
        return switch (json.getValueType()) {
            case STRING -> text(kind, Set.of(Scalar.Kind.TEXT, Scalar.Kind.DECIMAL), ((JsonString) json).getString());
            case NUMBER -> text(kind, Set.of(Scalar.Kind.NUMBER, Scalar.Kind.DECIMAL), json.toString());
            case TRUE, FALSE -> text(kind, Set.of(Scalar.Kind.TRUTH), json.toString());
            case ARRAY, OBJECT, NULL -> Optional.empty();
        };
    }

    private static Optional<String> text(Scalar.Kind kind, Set<Scalar.Kind> fitting, String text) {
        return fitting.contains(kind) ? Optional.of(text) : Optional.empty();
    }

    private Optional<Object> record(String path, Class<?> type, JsonValue json) {
        if (!(json instanceof JsonObject object)) {
            return wrong(path, "must be an object");
        }
        int before = errors.size();
        var shape = Shape.of(type);
        refuseUnknown(path, shape.names(), object);
        var arguments = new ArrayList<Object>();
        for (var part : shape.parts()) {
            component(path, part, object).ifPresent(arguments::add);
        }
        return errors.size() == before ? shape.make(path, arguments.toArray(), errors::add) : Optional.empty();
    }

    private Optional<Object> component(String path, Shape.Part part, JsonObject object) {
        var name = below(path, part.name());
        var value = object.get(part.name());
        if (value != null) {
            return read(name, part.type(), value);
        }
        return part.type() instanceof ParameterizedType generic && generic.getRawType() == Optional.class
                ? Optional.of(Optional.empty())
                : wrong(name, "is missing");
    }

    void refuseUnknown(String path, List<String> names, JsonObject object) {
        object.keySet().stream()
                .filter(key -> !names.contains(key))
                .forEach(key -> wrong(below(path, key), "is not known; known here are " + String.join(", ", names)));
    }

    private Optional<Object> expected(String path, Scalar<?> scalar) {
        return wrong(path, "must be " + scalar.expected());
    }

    Optional<Object> wrong(String path, String detail) {
        errors.add(new FieldError(path.isEmpty() ? "body" : path, detail));
        return Optional.empty();
    }

    static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
