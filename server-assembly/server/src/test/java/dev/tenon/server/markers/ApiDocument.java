package dev.tenon.server.markers;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The OpenAPI document of the running server: what there is to drive. */
record ApiDocument(JsonObject root) {
    private static final String SCHEMAS = "#/components/schemas/";

    /** Parameters of paths that name no resource of anybody, and what they may be. */
    private static final Map<String, String> WORDS = Map.of(
            "{module}", "crm",
            "{plural}", "companies",
            "{template}", "no-such-template",
            "{version}", "1.0.0",
            "{revision}", "1");

    static ApiDocument parse(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return new ApiDocument(reader.readObject());
        }
    }

    /** The operations in the order of their paths. */
    List<Operation> operations() {
        return root.getJsonObject("paths").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(path -> path.getValue().asJsonObject().entrySet().stream()
                        .filter(verb -> verb.getValue() instanceof JsonObject given && given.containsKey("responses"))
                        .map(verb -> operation(path.getKey(), path.getValue().asJsonObject(), verb.getKey())))
                .toList();
    }

    /** Those that make a member of a collection: its members have a path of their own. */
    List<Operation> makers() {
        var all = operations();
        return all.stream()
                .filter(operation -> operation.verb().equals("POST") && !operation.open() && !operation.ofItem())
                .filter(operation -> all.stream().anyMatch(other -> other.path().startsWith(operation.path() + "/{")))
                .toList();
    }

    /** The same schema, or the one that it refers to. */
    JsonObject resolved(JsonObject schema) {
        return schema.containsKey("$ref")
                ? root.getJsonObject("components")
                        .getJsonObject("schemas")
                        .getJsonObject(schema.getString("$ref").substring(SCHEMAS.length()))
                : schema;
    }

    private Operation operation(String path, JsonObject item, String verb) {
        var given = item.getJsonObject(verb);
        var parameters = Stream.concat(items(item, "parameters"), items(given, "parameters"))
                .map(parameter -> new Operation.Parameter(
                        parameter.getString("name"),
                        parameter.getString("in"),
                        parameter.getBoolean("required", false),
                        parameter.getJsonObject("schema")))
                .toList();
        var content =
                Optional.ofNullable(given.getJsonObject("requestBody")).map(body -> body.getJsonObject("content"));
        var media = content.flatMap(all -> all.keySet().stream().findFirst());
        var schema = media.map(type -> content.orElseThrow().getJsonObject(type).getJsonObject("schema"));
        return new Operation(
                verb.toUpperCase(Locale.ROOT),
                place() + worded(path),
                parameters,
                isOpen(given),
                media,
                schema.map(this::resolved).orElse(JsonValue.EMPTY_JSON_OBJECT));
    }

    /** Where the application is on its server: the path of its address, without a slash at its end. */
    private String place() {
        var server = root.getJsonArray("servers").getJsonObject(0).getString("url");
        return URI.create(server).getPath().replaceFirst("/$", "");
    }

    private static String worded(String path) {
        return WORDS.entrySet().stream()
                .reduce(path, (text, word) -> text.replace(word.getKey(), word.getValue()), (_, last) -> last);
    }

    private static boolean isOpen(JsonObject operation) {
        return Optional.ofNullable(operation.getJsonArray("security"))
                .filter(JsonArray::isEmpty)
                .isPresent();
    }

    private static Stream<JsonObject> items(JsonObject owner, String name) {
        return Optional.ofNullable(owner.getJsonArray(name)).stream()
                .flatMap(JsonArray::stream)
                .map(JsonValue::asJsonObject);
    }
}
