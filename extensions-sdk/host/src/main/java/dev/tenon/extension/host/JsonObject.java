package dev.tenon.extension.host;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A JSON object of an extension, read field by field; whatever is wrong is noted with its path, and reading goes on. */
final class JsonObject {
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private final String path;
    private final JsonNode node;
    private final List<Defect> defects;

    private JsonObject(String path, JsonNode node, List<Defect> defects) {
        this.path = path;
        this.node = node;
        this.defects = defects;
    }

    /** Reads a file that must hold one object. */
    static JsonObject parse(String file, String text) {
        try {
            var node = READER.readTree(text);
            if (!node.isObject()) {
                throw new Unfit("malformed-json", file, "Expected a JSON object");
            }
            return new JsonObject(file + " $", node, new ArrayList<>());
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            var place = at == null ? file : file + " line " + at.getLineNr() + " column " + at.getColumnNr();
            throw new Unfit("malformed-json", place, String.valueOf(e.getOriginalMessage()));
        }
    }

    /** Notes every field that is none of these. */
    void allow(Set<String> names) {
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                note(
                        "field-unknown",
                        path + "." + name,
                        "There is no such field; there are "
                                + names.stream().sorted().toList());
            }
        });
    }

    /** A text that must be there, made into something; empty when a defect was noted. */
    <T> Optional<T> required(String name, Function<String, T> read) {
        if (!node.has(name)) {
            note("field-missing", path + "." + name, "The field is required");
        }
        return optional(name, read);
    }

    /** A text that may be left out. */
    <T> Optional<T> optional(String name, Function<String, T> read) {
        return Optional.ofNullable(node.get(name)).flatMap(value -> item(path + "." + name, value, read));
    }

    /** A list of texts, empty when left out; what is defect is noted and left out. */
    <T> List<T> list(String name, Function<String, T> read) {
        var array = node.path(name);
        if (!array.isArray() && !array.isMissingNode()) {
            note("field-invalid", path + "." + name, "Expected a list");
        }
        var items = new ArrayList<T>();
        for (int i = 0; i < array.size(); i++) {
            item(path + "." + name + "[" + i + "]", array.path(i), read).ifPresent(items::add);
        }
        return items;
    }

    /** An object within; empty when left out or when it is something else, which is noted. */
    Optional<JsonObject> object(String name) {
        var value = node.path(name);
        if (!value.isObject() && !value.isMissingNode()) {
            note("field-invalid", path + "." + name, "Expected an object");
        }
        return value.isObject() ? Optional.of(new JsonObject(path + "." + name, value, defects)) : Optional.empty();
    }

    /** A field's name, made into something; empty when a defect was noted. */
    <T> Optional<T> key(String name, Function<String, T> read) {
        return read(path + "." + name, name, read);
    }

    /** The names of its fields. */
    List<String> names() {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** @throws Unfit when anything was noted */
    void mustBeFit() {
        if (!defects.isEmpty()) {
            throw new Unfit(defects);
        }
    }

    private <T> Optional<T> item(String where, JsonNode value, Function<String, T> read) {
        if (!value.isTextual() || value.textValue().isBlank()) {
            note("field-invalid", where, "Expected a text that is not empty");
            return Optional.empty();
        }
        return read(where, value.textValue(), read);
    }

    private <T> Optional<T> read(String where, String text, Function<String, T> read) {
        try {
            return Optional.of(read.apply(text));
        } catch (IllegalArgumentException e) {
            note("field-invalid", where, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void note(String code, String where, String message) {
        defects.add(new Defect(code, where, message));
    }
}
