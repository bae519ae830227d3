package dev.tenon.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/**
 * A document as JSON. A text in a list is the element of that id already.
 *
 * @param twice the names that an object has more than once, by the object itself
 */
record Parsed(JsonNode root, Map<ObjectNode, Set<String>> twice) {

    Set<String> twiceIn(ObjectNode object) {
        return twice.getOrDefault(object, Set.of());
    }
}
