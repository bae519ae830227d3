package dev.tenon.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tenon.verticals.DocumentFault;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** From JSON to trees: lists by their ids, and every place that has no such form. */
final class TreeReader {
    private static final String ID = "id";
    private static final String REMOVED = "removed";

    private final Parsed parsed;
    private final List<DocumentFault> faults = new ArrayList<>();

    TreeReader(Parsed parsed) {
        this.parsed = parsed;
    }

    /** What has no form as a tree so far. */
    List<DocumentFault> faults() {
        return faults;
    }

    /** The whole; none when it is no tree. */
    Optional<Tree> root() {
        return tree(TreePath.ROOT, parsed.root());
    }

    private Optional<Tree> tree(TreePath path, JsonNode json) {
        return switch (json.getNodeType()) {
            case OBJECT -> group(path, (ObjectNode) json);
            case ARRAY -> Optional.of(listing(path, (ArrayNode) json));
            case STRING -> Optional.of(new Tree.Text(json.textValue()));
            case NUMBER -> Optional.of(new Tree.Numeral(json.decimalValue()));
            case BOOLEAN -> Optional.of(new Tree.Flag(json.booleanValue()));
            case NULL, MISSING, BINARY, POJO ->
                wrong(path, "null", "null says nothing here; leave it out, or say {\"removed\": true} in a list");
        };
    }

    private Optional<Tree> group(TreePath path, ObjectNode json) {
        if (isTombstone(json) && json.size() == 1) {
            return Optional.of(new Tree.Removed());
        }
        return Optional.of(new Tree.Group(members(path, json, _ -> {})));
    }

    private Tree listing(TreePath path, ArrayNode json) {
        var below = new TreeMap<String, Tree>();
        for (int i = 0; i < json.size(); i++) {
            var element = json.get(i);
            var id = id(element);
            if (id.isEmpty()) {
                wrong(path.then(Integer.toString(i)), "no-id", "Every element of a list has an id, a text");
            } else {
                element(path.then(id.orElseThrow()), (ObjectNode) element)
                        .filter(_ -> isFirst(path, id.orElseThrow(), below))
                        .ifPresent(tree -> below.put(id.orElseThrow(), tree));
            }
        }
        return new Tree.Listing(below);
    }

    private boolean isFirst(TreePath path, String id, SortedMap<String, Tree> below) {
        if (below.containsKey(id)) {
            wrong(path.then(id), "duplicate-id", "Two elements of this list have the id " + id);
            return false;
        }
        return true;
    }

    private Optional<Tree> element(TreePath path, ObjectNode json) {
        if (isTombstone(json)) {
            return json.size() == 2
                    ? Optional.of(new Tree.Removed())
                    : wrong(path, "removed-with-content", "What is removed has nothing but its id");
        }
        return Optional.of(new Tree.Group(members(path, json, below -> below.remove(ID))));
    }

    private SortedMap<String, Tree> members(
            TreePath path, ObjectNode json, Consumer<SortedMap<String, Tree>> afterwards) {
        parsed.twiceIn(json)
                .forEach(name -> wrong(path.then(name), "named-twice", "This object has " + name + " more than once"));
        var below = new TreeMap<String, Tree>();
        json.properties()
                .forEach(member -> tree(path.then(member.getKey()), member.getValue())
                        .ifPresent(tree -> below.put(member.getKey(), tree)));
        afterwards.accept(below);
        return below;
    }

    private static boolean isTombstone(ObjectNode json) {
        return json.path(REMOVED).isBoolean() && json.path(REMOVED).booleanValue();
    }

    /** The id by which an element is known; none where it has none. */
    static Optional<String> id(JsonNode element) {
        return Optional.of(element.path(ID))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(id -> !id.isEmpty());
    }

    private Optional<Tree> wrong(TreePath path, String code, String detail) {
        faults.add(new DocumentFault(path, code, detail));
        return Optional.empty();
    }
}
