package dev.tenon.server.markers;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes a body of a schema, with the mark in every text.
 *
 * @param number tells this body's texts from those of others
 * @param optional whether what may be left out is there
 * @param references from the name of a field to the id of what it points to, where there is such a thing
 */
record MarkedBody(
        ApiDocument document,
        Mark mark,
        int number,
        Optionals optional,
        Function<String, Optional<String>> references) {

    private static final String UPDATE = "update";

    /** What becomes of fields that may be left out. */
    enum Optionals {
        ALL,
        /** Only those that point nowhere. */
        NO_REFERENCES
    }

    /** The same, but that it points nowhere. */
    MarkedBody pointingNowhere() {
        return new MarkedBody(document, mark, number, optional, _ -> Optional.empty());
    }

    /** An object of the schema. */
    JsonObject json(JsonObject schema) {
        var required = strings(schema, "required");
        var object = Json.createObjectBuilder();
        schema.getOrDefault("properties", JsonValue.EMPTY_JSON_OBJECT)
                .asJsonObject()
                .forEach((name, property) -> value(name, property.asJsonObject(), required.contains(name))
                        .ifPresent(value -> object.add(name, value)));
        return object.build();
    }

    /** The value of a field or parameter; nothing where it is left out. */
    Optional<JsonValue> value(String name, JsonObject given, boolean required) {
        var schema = document.resolved(given);
        if (!required && optional == Optionals.NO_REFERENCES && pointsAnywhere(schema)) {
            return Optional.empty();
        }
        return switch (type(schema)) {
            case "object" -> Optional.of(json(schema));
            case "array" ->
                value(name, schema.getJsonObject("items"), true)
                        .map(item -> Json.createArrayBuilder().add(item).build());
            case "integer", "number" -> Optional.of(Json.createValue(1));
            case "boolean" -> Optional.of(JsonValue.TRUE);
            default -> text(name, schema).map(Json::createValue);
        };
    }

    private Optional<String> text(String name, JsonObject schema) {
        var constants = strings(schema, "enum");
        if (!constants.isEmpty()) {
            // what is made anew has no id that could be another's; the first state is that of a new one
            return constants.contains(UPDATE)
                    ? Optional.of(UPDATE)
                    : constants.stream().findFirst();
        }
        return switch (schema.getString("format", "")) {
            case "uuid" -> references.apply(name);
            case "date" -> Optional.of(LocalDate.now(ZoneOffset.UTC).toString());
            case "date-time" -> Optional.of("2026-11-23T09:00:00Z");
            case "email" -> Optional.of("m" + number + "@" + mark.id() + ".example");
            case "uri" -> Optional.of("https://" + mark.id() + ".example/" + number);
            default -> Optional.of(MarkedText.of(name, schema, mark, number));
        };
    }

    private boolean pointsAnywhere(JsonObject schema) {
        return switch (type(schema)) {
            case "object" ->
                schema.getOrDefault("properties", JsonValue.EMPTY_JSON_OBJECT).asJsonObject().values().stream()
                        .anyMatch(property -> pointsAnywhere(document.resolved(property.asJsonObject())));
            case "array" -> pointsAnywhere(document.resolved(schema.getJsonObject("items")));
            default -> schema.getString("format", "").equals("uuid");
        };
    }

    private static String type(JsonObject schema) {
        return switch (schema.get("type")) {
            case JsonString text -> text.getString();
            case null -> schema.containsKey("properties") ? "object" : "string";
            default -> schema.getJsonArray("type").getString(0);
        };
    }

    private static Set<String> strings(JsonObject schema, String name) {
        return Optional.ofNullable(schema.getJsonArray(name)).stream()
                .flatMap(List::stream)
                .map(JsonString.class::cast)
                .map(JsonString::getString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
