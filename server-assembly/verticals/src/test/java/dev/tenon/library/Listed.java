package dev.tenon.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Documents with their lists as objects by id. */
final class Listed {
    private Listed() {}

    static JsonNode of(JsonNode json) {
        var listed = JsonNodeFactory.instance.objectNode();
        if (json.isObject()) {
            json.properties().forEach(member -> listed.set(member.getKey(), of(member.getValue())));
        } else if (json.isArray()) {
            json.forEach(element -> put(listed, element));
        }
        return json.isContainerNode() ? listed : json;
    }

    private static void put(ObjectNode listed, JsonNode element) {
        var id = element.isTextual() ? element.asText() : element.path("id").asText();
        if (listed.has(id)) {
            throw new IllegalArgumentException("Twice: " + id);
        }
        var value = element.isTextual() ? JsonNodeFactory.instance.objectNode() : (ObjectNode) of(element);
        value.remove("id");
        listed.set(id, value);
    }

    /** The one below with the other laid over it; what it takes away must be there. */
    static ObjectNode lay(ObjectNode below, ObjectNode over) {
        var laid = below.deepCopy();
        over.properties().forEach(member -> lay(laid, member.getKey(), member.getValue()));
        return laid;
    }

    private static void lay(ObjectNode laid, String name, JsonNode over) {
        if (over.path("removed").asBoolean()) {
            if (laid.remove(name) == null) {
                throw new IllegalArgumentException("Nothing to take away: " + name);
            }
        } else if (laid.path(name) instanceof ObjectNode below && over instanceof ObjectNode branch) {
            laid.set(name, lay(below, branch));
        } else {
            laid.set(name, over);
        }
    }

    /** The elements or members. */
    static List<JsonNode> in(JsonNode listed) {
        return listed.properties().stream().map(Map.Entry::getValue).toList();
    }

    /** Where two differ; what only one of them has counts once. */
    static List<String> differences(String path, JsonNode one, JsonNode other) {
        if (!one.isObject() || !other.isObject()) {
            return one.equals(other) ? List.of() : List.of(path);
        }
        var names = new TreeSet<String>();
        Stream.of(one, other).forEach(node -> node.fieldNames().forEachRemaining(names::add));
        var differences = new ArrayList<String>();
        names.forEach(name -> differences.addAll(differences(path + "/" + name, one.path(name), other.path(name))));
        return differences;
    }
}
