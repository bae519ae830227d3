package dev.tenon.documents;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tenon.verticals.DocumentFault;
import dev.tenon.verticals.DocumentFormat;
import dev.tenon.verticals.MalformedDocument;
import dev.tenon.verticals.TreePath;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads JSON within bounds, and notes names that are given twice, which others would read in their own way. */
final class StrictJson {
    /** How deep branches lie within each other. */
    static final int DEEPEST = 50;

    /** The longest text; the schema wants shorter ones, but says so with the path. */
    static final int LONGEST_TEXT = 4_000;

    private static final int LONGEST_NAME = 200;
    private static final int MOST_DIGITS = 40;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxDocumentLength(DocumentFormat.MOST_BYTES)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(MOST_DIGITS)
                    .build())
            .build();

    private final JsonParser parser;
    private final Map<ObjectNode, Set<String>> twice = new IdentityHashMap<>();

    private StrictJson(JsonParser parser) {
        this.parser = parser;
    }

    /** The one value that the bytes hold. */
    static Parsed read(byte[] json) {
        if (json.length > DocumentFormat.MOST_BYTES) {
            throw malformed("too-large", "A document has at most " + DocumentFormat.MOST_BYTES + " bytes");
        }
        try (var parser = FACTORY.createParser(json)) {
            return new StrictJson(parser).only();
        } catch (StreamConstraintsException e) {
            throw malformed("beyond-limits", told(e));
        } catch (JsonProcessingException e) {
            throw malformed("not-json", "This is no JSON: " + told(e));
        } catch (IOException e) {
            throw malformed("not-json", "This is no JSON in UTF-8: " + e.getMessage());
        }
    }

    private Parsed only() throws IOException {
        var root = value(parser.nextToken());
        if (parser.nextToken() != null) {
            throw malformed("not-json", "Something follows the document");
        }
        return new Parsed(root, twice);
    }

    private JsonNode value(@Nullable JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> JsonNodeFactory.instance.textNode(text(parser.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getDecimalValue());
            case VALUE_TRUE -> JsonNodeFactory.instance.booleanNode(true);
            case VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(false);
            case VALUE_NULL -> JsonNodeFactory.instance.nullNode();
            case null, default -> throw malformed("not-json", "There is nothing to read");
        };
    }

    private ObjectNode object() throws IOException {
        var object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = text(parser.currentName());
            if (object.has(name)) {
                twice.computeIfAbsent(object, _ -> new HashSet<>()).add(name);
            }
            object.set(name, value(parser.nextToken()));
        }
        return object;
    }

    private ArrayNode array() throws IOException {
        var array = JsonNodeFactory.instance.arrayNode();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            var element = value(token);
            array.add(
                    element.isTextual() ? JsonNodeFactory.instance.objectNode().set("id", element) : element);
        }
        return array;
    }

    /** A whole number is one however it is written, so that the schema takes 1.0 and 1e3 for integers. */
    static JsonNode number(BigDecimal number) {
        var least = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (Math.abs(least.scale()) > MOST_DIGITS) {
            throw malformed("beyond-limits", "A number has at most " + MOST_DIGITS + " digits");
        }
        return least.scale() <= 0
                ? JsonNodeFactory.instance.numberNode(least.toBigIntegerExact())
                : JsonNodeFactory.instance.numberNode(least);
    }

    /** No database takes U+0000 or half a surrogate pair. */
    private static String text(String text) {
        if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw malformed("malformed-text", "A text has a character that is none, such as half of a surrogate pair");
        }
        return text;
    }

    private static String told(JsonProcessingException e) {
        var at = e.getLocation();
        return e.getOriginalMessage()
                + (at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")");
    }

    private static MalformedDocument malformed(String code, String detail) {
        return new MalformedDocument(List.of(new DocumentFault(TreePath.ROOT, code, detail)));
    }
}
