package dev.tenon.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tenon.verticals.Tree;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.function.Function;

/** From trees to JSON: lists in the order that their elements say, those that say none last, equal ones by id. */
final class TreeWriter {
    private static final BigDecimal LAST = new BigDecimal(Long.MAX_VALUE);
    private static final Comparator<Entry<String, Tree>> ORDER = Comparator.<Entry<String, Tree>, BigDecimal>comparing(
                    element -> order(element.getValue()))
            .thenComparing(Entry::getKey);

    private final Function<ObjectNode, JsonNode> element;

    private TreeWriter(Function<ObjectNode, JsonNode> element) {
        this.element = element;
    }

    /** Elements of nothing but an id are that text. */
    static TreeWriter brief() {
        return new TreeWriter(json -> json.size() == 1 ? json.get("id") : json);
    }

    /** Every element is an object. */
    static TreeWriter whole() {
        return new TreeWriter(json -> json);
    }

    JsonNode write(Tree tree) {
        return switch (tree) {
            case Tree.Group(var below) -> members(JsonNodeFactory.instance.objectNode(), below);
            case Tree.Listing(var below) -> {
                var array = JsonNodeFactory.instance.arrayNode();
                below.entrySet().stream()
                        .sorted(ORDER)
                        .forEach(entry -> array.add(element(entry.getKey(), entry.getValue())));
                yield array;
            }
            case Tree.Text(var value) -> JsonNodeFactory.instance.textNode(value);
            case Tree.Numeral(var value) -> StrictJson.number(value);
            case Tree.Flag(var value) -> JsonNodeFactory.instance.booleanNode(value);
            case Tree.Removed _ -> removed(JsonNodeFactory.instance.objectNode());
        };
    }

    private JsonNode element(String id, Tree tree) {
        var json = JsonNodeFactory.instance.objectNode().put("id", id);
        return switch (tree) {
            case Tree.Group(var below) -> element.apply(members(json, below));
            case Tree.Removed _ -> removed(json);
            case Tree.Listing _, Tree.Text _, Tree.Numeral _, Tree.Flag _ ->
                throw new IllegalArgumentException("The element " + id + " of a list is no group");
        };
    }

    private ObjectNode members(ObjectNode json, SortedMap<String, Tree> below) {
        below.forEach((name, tree) -> json.set(name, write(tree)));
        return json;
    }

    private static ObjectNode removed(ObjectNode json) {
        return json.put("removed", true);
    }

    private static BigDecimal order(Tree element) {
        return element instanceof Tree.Group(var below) && below.get("order") instanceof Tree.Numeral(var order)
                ? order
                : LAST;
    }
}
