package dev.tenon.rest.entity;

import dev.tenon.kernel.entity.EntityType;
import dev.tenon.kernel.entity.Field;
import dev.tenon.kernel.entity.Kind;
import dev.tenon.kernel.entity.TextForm;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The OpenAPI schemas of a declared entity: as it is shown, as it is created, and as it is changed. */
final class EntitySchemas {
    private static final Map<TextForm, String> FORMATS = Map.of(TextForm.EMAIL, "email", TextForm.WEB, "uri");

    private final EntityType<?> type;
    private final Map<String, Schema> all = new TreeMap<>();

    private EntitySchemas(EntityType<?> type) {
        this.type = type;
    }

    /** The schemas by name. */
    static Map<String, Schema> of(EntityType<?> type) {
        var schemas = new EntitySchemas(type);
        schemas.all.put(shown(type), schemas.shown());
        schemas.all.put(created(type), schemas.created());
        schemas.all.put(changed(type), schemas.changed());
        schemas.all.put(shown(type) + "Items", items(shown(type)));
        return schemas.all;
    }

    /** {@code CrmCompany}. */
    static String shown(EntityType<?> type) {
        return prefix(type) + type.record().getSimpleName();
    }

    /** {@code NewCrmCompany}. */
    static String created(EntityType<?> type) {
        return "New" + shown(type);
    }

    /** {@code CrmCompanyChange}. */
    static String changed(EntityType<?> type) {
        return shown(type) + "Change";
    }

    static Schema ref(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    /** What the kind holds. */
    Schema kind(Kind kind) {
        return switch (kind) {
            case Kind.Text(var most, var form) -> text(most, form);
            case Kind.Flag _ -> OASFactory.createSchema().addType(SchemaType.BOOLEAN);
            case Kind.Whole(var least, var most) ->
                OASFactory.createSchema()
                        .addType(SchemaType.INTEGER)
                        .format("int64")
                        .minimum(BigDecimal.valueOf(least))
                        .maximum(BigDecimal.valueOf(most));
            case Kind.Decimal(var digits, var scale) ->
                string().description("A decimal of at most " + digits + " digits, " + scale + " after the point");
            case Kind.Amount _ -> ref("Money");
            case Kind.Date _ -> string().format("date");
            case Kind.Moment _ -> string().format("date-time");
            case Kind.Choice choice -> choice(choice);
            case Kind.Option option -> option(option);
            case Kind.Reference(var target) -> string().format("uuid").description("The id of a " + target);
            case Kind.Group group -> group(group);
            case Kind.Many(var element, var most) ->
                OASFactory.createSchema()
                        .addType(SchemaType.ARRAY)
                        .items(kind(element))
                        .maxItems(most);
        };
    }

    /** What filters of the kind take. */
    static Schema filter(EntityType<?> type, Kind kind) {
        return new EntitySchemas(type).kind(kind);
    }

    private Schema shown() {
        var schema = object().addProperty("id", string().format("uuid"));
        schema.addProperty(
                "version", OASFactory.createSchema().addType(SchemaType.INTEGER).format("int64"));
        Listed.STAMPS.forEach(name -> schema.addProperty(name, string().format("date-time")));
        List.of("id", "version").forEach(schema::addRequired);
        Listed.STAMPS.forEach(schema::addRequired);
        type.fields().stream()
                .filter(field -> !field.isOptional())
                .map(Field::name)
                .forEach(schema::addRequired);
        return schema.description("With fields=... a list shows id, version and the named ones only");
    }

    private Schema created() {
        var schema = object();
        type.fields().stream().filter(Field::isRequired).map(Field::name).forEach(schema::addRequired);
        return schema.addExample(Examples.of(type));
    }

    private Schema changed() {
        return object().description("The fields to change; null empties one that may be empty");
    }

    /** Of the fields, and of those that firms have of their own, which this document cannot know. */
    private Schema object() {
        var schema = object(type.fields());
        return type.isCustom()
                ? schema.addProperty(
                        "custom",
                        OASFactory.createSchema()
                                .addType(SchemaType.OBJECT)
                                .additionalPropertiesBoolean(true)
                                .description(
                                        "The firm's own fields by their keys, which GET /api/v1/meta describes; lists are"
                                                + " filtered and sorted by custom.<key>"))
                : schema;
    }

    private Schema object(List<Field> fields) {
        var schema = OASFactory.createSchema().addType(SchemaType.OBJECT);
        fields.forEach(field -> schema.addProperty(field.name(), kind(field.kind())));
        return schema;
    }

    private Schema group(Kind.Group group) {
        var name = prefix(type) + group.of().getSimpleName();
        if (!all.containsKey(name)) {
            var schema = object(group.parts());
            group.parts().stream().filter(Field::isRequired).map(Field::name).forEach(schema::addRequired);
            all.put(name, schema);
        }
        return ref(name);
    }

    private static Schema choice(Kind.Choice choice) {
        var schema = string();
        Arrays.stream(choice.of().getEnumConstants()).map(Kinds::kebab).forEach(schema::addEnumeration);
        return schema;
    }

    private static Schema option(Kind.Option option) {
        var schema = string();
        option.ids().forEach(schema::addEnumeration);
        return schema;
    }

    private static Schema text(int most, TextForm form) {
        var schema = string().maxLength(most);
        return FORMATS.containsKey(form) ? schema.format(FORMATS.get(form)) : schema;
    }

    private static Schema items(String name) {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty(
                        "items",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(ref(name)))
                .addProperty("next", string().description("The cursor of the next page; left out on the last"))
                .addRequired("items");
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static String prefix(EntityType<?> type) {
        var module = type.module().name();
        return Character.toUpperCase(module.charAt(0)) + module.substring(1);
    }
}
