package dev.tenon.core.verticals;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tenon.verticals.Edits;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.TreePath;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Trees as a test writes them: JSON with single quotes, lists keyed by id, where null or {@code removed} is a tombstone. */
final class Written {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonParser.Feature.ALLOW_SINGLE_QUOTES).build();

    private Written() {}

    /** What a list is. */
    enum Lists {
        /** Elements by id. */
        KEYED,
        /** One value, as the public rules have it. */
        ATOMIC
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    static Tree.Group group(String text) {
        return (Tree.Group) tree(json(text), Lists.KEYED);
    }

    static Tree tree(String text) {
        return tree(json(text), Lists.KEYED);
    }

    static Tree tree(JsonNode node, Lists lists) {
        return switch (node.getNodeType()) {
            case OBJECT -> object(node, lists);
            case ARRAY ->
                switch (lists) {
                    case KEYED -> listing(node);
                    case ATOMIC -> new Tree.Text(node.toString());
                };
            case STRING -> new Tree.Text(node.textValue());
            case NUMBER -> new Tree.Numeral(node.decimalValue());
            case BOOLEAN -> new Tree.Flag(node.booleanValue());
            case NULL -> new Tree.Removed();
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException(node.toString());
        };
    }

    private static Tree object(JsonNode node, Lists lists) {
        if (node.path("removed").asBoolean()) {
            return new Tree.Removed();
        }
        return new Tree.Group(new TreeMap<>(node.properties().stream()
                .filter(member -> lists == Lists.ATOMIC || !member.getKey().equals("id"))
                .collect(Collectors.toMap(Map.Entry::getKey, member -> tree(member.getValue(), lists)))));
    }

    private static Tree listing(JsonNode node) {
        var elements = new TreeMap<String, Tree>();
        node.forEach(element -> {
            if (element.isTextual()) {
                elements.put(element.textValue(), Tree.Group.EMPTY);
            } else {
                elements.put(element.get("id").asText(), tree(element, Lists.KEYED));
            }
        });
        return new Tree.Listing(elements);
    }

    /** Edits as path and JSON in turn; {@code null} takes away. */
    static Edits edits(String... pathsAndValues) {
        var edits = new TreeMap<TreePath, Optional<Tree>>();
        for (int i = 0; i < pathsAndValues.length; i += 2) {
            var value = tree(pathsAndValues[i + 1]);
            edits.put(
                    TreePath.of(pathsAndValues[i]),
                    value instanceof Tree.Removed ? Optional.empty() : Optional.of(value));
        }
        return new Edits(edits);
    }
}
