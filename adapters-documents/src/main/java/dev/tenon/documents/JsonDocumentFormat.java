package dev.tenon.documents;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tenon.kernel.Version;
import dev.tenon.verticals.Document;
import dev.tenon.verticals.DocumentFault;
import dev.tenon.verticals.DocumentFormat;
import dev.tenon.verticals.MalformedDocument;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Documents as JSON (RFC 8259), checked against the JSON Schema beside the port. */
public final class JsonDocumentFormat implements DocumentFormat {
    private static final int MOST_FAULTS = 100;
    private static final Set<String> HEAD = Set.of("id", "version", "extends");
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final VerticalSchema schema = new VerticalSchema();

    @Override
    public Document read(byte[] json) {
        var parsed = StrictJson.read(json);
        var reader = new TreeReader(parsed);
        var tree = reader.root();
        var faults = new ArrayList<>(reader.faults());
        faults.addAll(schema.faults(parsed.root()));
        end(faults);
        return document(parsed.root(), (Tree.Group) tree.orElseThrow());
    }

    @Override
    public Tree readPart(byte[] json) {
        var reader = new TreeReader(StrictJson.read(json));
        var tree = reader.root();
        end(reader.faults());
        return tree.orElseThrow();
    }

    @Override
    public byte[] write(Tree tree) {
        try {
            return MAPPER.writeValueAsBytes(TreeWriter.brief().write(tree));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree cannot be written as JSON", e);
        }
    }

    @Override
    public List<DocumentFault> check(Tree.Group resolved) {
        var form = TreeForm.faults(resolved);
        return form.isEmpty() ? told(schema.faults(whole(resolved))) : told(form);
    }

    /** A resolved document is of several; the schema wants to see one that says who it is. */
    private static JsonNode whole(Tree.Group resolved) {
        var json = (ObjectNode) TreeWriter.whole().write(resolved);
        if (!json.has("name")) {
            json.putObject("name").put("en", "Resolved");
        }
        return json.put("id", "resolved").put("version", "0.0.0");
    }

    private static Document document(JsonNode root, Tree.Group whole) {
        var body = new TreeMap<>(whole.below());
        body.keySet().removeAll(HEAD);
        return new Document(
                ref(root), Optional.ofNullable(root.get("extends")).map(JsonDocumentFormat::ref), new Tree.Group(body));
    }

    private static TemplateRef ref(JsonNode json) {
        return new TemplateRef(
                json.get("id").textValue(), Version.of(json.get("version").textValue()));
    }

    private static void end(List<DocumentFault> faults) {
        if (!faults.isEmpty()) {
            throw new MalformedDocument(told(faults));
        }
    }

    /** By path, each once, and no more than somebody would read. */
    private static List<DocumentFault> told(List<DocumentFault> faults) {
        return faults.stream()
                .distinct()
                .sorted(Comparator.comparing(DocumentFault::path).thenComparing(DocumentFault::code))
                .limit(MOST_FAULTS)
                .toList();
    }
}
