package dev.tenon.rest.json;

import dev.tenon.kernel.entity.CustomValues;
import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.FieldValues;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.rest.problem.FieldError;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Reads values of declared fields and names every one that does not fit. Each is read as the same class of values in a record is; the parts of a group
 * that have an empty value may be left out. Whether a value is within its field's limits is for the port to say.
 */
public final class FieldsReader {

    private static final String CUSTOM = "custom";

    private final RecordReader reader = new RecordReader();

    /** The values in a request's body; what does not fit ends the request. */
    public static FieldValues body(EntityType<?> type, InputStream body) {
        try {
            var fields = new FieldsReader();
            var values = fields.values("", type, StrictJson.body(body));
            fields.end();
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values in an object at that path of the input; those that do not fit are left out. */
    public FieldValues values(String path, EntityType<?> type, JsonValue json) {
        return json instanceof JsonObject object
                ? new FieldValues(type.isCustom() ? withCustom(path, type, object) : named(path, type.fields(), object))
                : none(path, "must be an object");
    }

    /** The values of the tenant's own fields are an object by themselves. */
    private LinkedHashMap<String, Object> withCustom(String path, EntityType<?> type, JsonObject object) {
        var own = object.get(CUSTOM);
        var values = named(path, declared(type), without(object));
        if (own instanceof JsonObject custom) {
            named(RecordReader.below(path, CUSTOM), custom(type), custom)
                    .forEach((key, value) -> values.put(CustomValues.name(key), value));
        } else if (own != null) {
            reader.wrong(RecordReader.below(path, CUSTOM), "must be an object");
        }
        return values;
    }

    private static JsonObject without(JsonObject object) {
        return object.containsKey(CUSTOM)
                ? Json.createObjectBuilder(object).remove(CUSTOM).build()
                : object;
    }

    private static List<Field> declared(EntityType<?> type) {
        return type.fields().stream()
                .filter(field -> CustomValues.key(field.name()).isEmpty())
                .toList();
    }

    /** By their keys. */
    private static List<Field> custom(EntityType<?> type) {
        return type.fields().stream()
                .flatMap(field -> CustomValues.key(field.name()).stream()
                        .map(key -> new Field(key, field.type(), field.kind(), field.traits())))
                .toList();
    }

    /** One value at that path of the input; none when it does not fit. */
    public Optional<Object> value(String path, Field field, JsonValue json) {
        if (!field.isOptional()) {
            return value(path, field.kind(), field.type(), json);
        }
        return json.getValueType() == JsonValue.ValueType.NULL
                ? Optional.of(Optional.empty())
                : value(path, field.kind(), argument(field.type()), json).map(Optional::of);
    }

    /** What does not fit so far. */
    public List<FieldError> errors() {
        return reader.errors();
    }

    /** Ends the request when something does not fit. */
    public void end() {
        reader.end();
    }

    private LinkedHashMap<String, Object> named(String path, List<Field> fields, JsonObject object) {
        reader.refuseUnknown(path, fields.stream().map(Field::name).toList(), object);
        var values = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            var json = object.get(field.name());
            if (json != null) {
                value(RecordReader.below(path, field.name()), field, json)
                        .ifPresent(value -> values.put(field.name(), value));
            }
        }
        return values;
    }

    private Optional<Object> value(String path, Kind kind, Type type, JsonValue json) {
        return switch (kind) {
            case Kind.Group group -> group(path, group, json);
            case Kind.Many many -> many(path, many, argument(type), json);
            case Kind.Text _,
                    Kind.Flag _,
                    Kind.Whole _,
                    Kind.Decimal _,
                    Kind.Amount _,
                    Kind.Date _,
                    Kind.Moment _,
                    Kind.Choice _,
                    Kind.Option _,
                    Kind.Reference _ -> reader.read(path, type, json);
        };
    }

    private Optional<Object> many(String path, Kind.Many many, Type element, JsonValue json) {
        if (!(json instanceof JsonArray array)) {
            return reader.wrong(path, "must be an array");
        }
        var items = new ArrayList<Object>(array.size());
        for (int i = 0; i < array.size(); i++) {
            value(path + "[" + i + "]", many.element(), element, array.get(i)).ifPresent(items::add);
        }
        return Optional.of(items);
    }

    private Optional<Object> group(String path, Kind.Group group, JsonValue json) {
        if (!(json instanceof JsonObject object)) {
            return reader.wrong(path, "must be an object");
        }
        int before = errors().size();
        var given = named(path, group.parts(), object);
        var arguments = new ArrayList<Object>();
        for (var part : group.parts()) {
            Optional.ofNullable(given.get(part.name()))
                    .or(() -> object.containsKey(part.name()) ? Optional.empty() : left(path, part))
                    .ifPresent(arguments::add);
        }
        return errors().size() == before
                ? Shape.of(group.of()).make(path, arguments.toArray(), errors()::add)
                : Optional.empty();
    }

    private Optional<Object> left(String path, Field part) {
        return part.empty().or(() -> reader.wrong(RecordReader.below(path, part.name()), "is missing"));
    }

    private FieldValues none(String path, String detail) {
        reader.wrong(path, detail);
        return FieldValues.NONE;
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
