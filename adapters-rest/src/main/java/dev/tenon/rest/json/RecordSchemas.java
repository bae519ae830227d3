package dev.tenon.rest.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The OpenAPI schemas of records, by the same shapes that read and write them, so that document and service cannot differ. */
public final class RecordSchemas {

    /** What the type alone does not tell. */
    private static final Set<Class<?>> DESCRIBED = Set.of(BigDecimal.class, Currency.class, YearMonth.class);

    private final Map<String, Schema> schemas = new TreeMap<>();

    /** Adds the schema of a record, and of every record that it holds. */
    public void add(Type type) {
        if (type instanceof ParameterizedType generic) {
            var argument = generic.getActualTypeArguments()[0];
            add((Class<?>) generic.getRawType(), List.of(argument));
        } else {
            add((Class<?>) type, List.of());
        }
    }

    /** The schemas by name. */
    public Map<String, Schema> all() {
        return schemas;
    }

    private String add(Class<?> type, List<Type> arguments) {
        var name = type.getSimpleName()
                + String.join(
                        "", arguments.stream().map(RecordSchemas::simpleName).toList());
        if (!schemas.containsKey(name)) {
            var schema = OASFactory.createSchema().addType(SchemaType.OBJECT);
            schemas.put(name, schema);
            for (var part : Shape.of(type).parts()) {
                schema.addProperty(part.name(), of(part.type(), arguments));
                if (!(part.type() instanceof ParameterizedType generic && generic.getRawType() == Optional.class)) {
                    schema.addRequired(part.name());
                }
            }
        }
        return name;
    }

    private Schema of(Type type, List<Type> arguments) {
        return switch (type) {
            case TypeVariable<?> _ -> of(arguments.getFirst(), List.of());
            case ParameterizedType generic -> generic(generic, arguments);
            default -> plain((Class<?>) type);
        };
    }

    private Schema generic(ParameterizedType type, List<Type> arguments) {
        var last = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
        var inner = of(last, arguments);
        if (type.getRawType() == Optional.class) {
            return inner;
        }
        return type.getRawType() == Map.class
                ? OASFactory.createSchema().addType(SchemaType.OBJECT).additionalPropertiesSchema(inner)
                : OASFactory.createSchema().addType(SchemaType.ARRAY).items(inner);
    }

    private Schema plain(Class<?> type) {
        if (JsonValue.class.isAssignableFrom(type)) {
            var anything = OASFactory.createSchema();
            return type == JsonObject.class ? anything.addType(SchemaType.OBJECT) : anything;
        }
        return Scalars.of(Shape.boxed(type))
                .map(RecordSchemas::scalar)
                .orElseGet(() -> OASFactory.createSchema().ref("#/components/schemas/" + add(type, List.of())));
    }

    private static Schema scalar(Scalar<?> scalar) {
        var schema = OASFactory.createSchema()
                .addType(
                        switch (scalar.kind()) {
                            case TEXT, DECIMAL -> SchemaType.STRING;
                            case NUMBER -> SchemaType.INTEGER;
                            case TRUTH -> SchemaType.BOOLEAN;
                        });
        if (scalar.type().isEnum()) {
            Arrays.stream(scalar.type().getEnumConstants()).map(Scalars::kebab).forEach(schema::addEnumeration);
            return schema;
        }
        if (!scalar.format().isEmpty()) {
            return schema.format(scalar.format());
        }
        return DESCRIBED.contains(scalar.type()) ? schema.description(scalar.expected()) : schema;
    }

    private static String simpleName(Type type) {
        return ((Class<?>) type).getSimpleName();
    }
}
