package dev.tenon.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import dev.tenon.verticals.DocumentFault;
import dev.tenon.verticals.DocumentFormat;
import dev.tenon.verticals.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The JSON Schema of documents. What it finds is told by our own paths, with ids for positions, and by codes of ours. */
final class VerticalSchema {
    /** A list's text is its element's id by now, so that only the other of the two forms of a name can fit. */
    private static final String SHORTHAND = "/anyOf/0";

    private final Schema schema;

    VerticalSchema() {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(), InputFormat.JSON);
    }

    /** What the schema does not allow. */
    List<DocumentFault> faults(JsonNode document) {
        return schema
                .validate(document, context -> context.executionConfig(config -> config.locale(Locale.ENGLISH)))
                .stream()
                .filter(error -> !error.getEvaluationPath().toString().contains(SHORTHAND))
                .map(error -> fault(document, error))
                .toList();
    }

    private static DocumentFault fault(JsonNode document, Error error) {
        var path = path(document, error.getInstanceLocation());
        return switch (error.getKeyword()) {
            case "required" -> told(path.then(error.getProperty()), "missing", error);
            case "additionalProperties" -> told(path.then(error.getProperty()), "unknown-member", error);
            case "type" -> told(path, "wrong-type", error);
            case "pattern", "propertyNames" -> told(path, "malformed", error);
            case "enum", "const" -> told(path, "not-allowed", error);
            case "minimum", "maximum", "minLength", "maxLength", "minProperties" -> told(path, "out-of-bounds", error);
            default -> told(path, "not-allowed", error);
        };
    }

    private static DocumentFault told(TreePath path, String code, Error error) {
        return new DocumentFault(path, code, error.getMessage());
    }

    private static TreePath path(JsonNode document, NodePath location) {
        var path = TreePath.ROOT;
        var node = document;
        for (int i = 0; i < location.getNameCount(); i++) {
            var step = location.getElement(i);
            var parent = node;
            node = parent.isArray() ? parent.path(((Number) step).intValue()) : parent.path(step.toString());
            path = path.then(parent.isArray() ? TreeReader.id(node).orElse(step.toString()) : step.toString());
        }
        return path;
    }

    /** The schema itself, for authors. */
    private static String text() {
        try (var resource = DocumentFormat.class.getResourceAsStream("vertical.schema.json")) {
            return new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
