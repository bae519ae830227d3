package dev.tenon.core.verticals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tenon.kernel.Version;
import dev.tenon.verticals.Document;
import dev.tenon.verticals.DocumentFault;
import dev.tenon.verticals.DocumentFormat;
import dev.tenon.verticals.MalformedDocument;
import dev.tenon.verticals.TemplateRef;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.TreePath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Documents as the tests write them. Of the schema it knows one rule: there is no member {@code nonsense}. */
record PlainFormat() implements DocumentFormat {
    private static final Set<String> HEAD = Set.of("id", "version", "extends");

    @Override
    public Document read(byte[] json) {
        var text = new String(json, StandardCharsets.UTF_8);
        var node = Written.json(text);
        if (!node.has("id")) {
            throw new MalformedDocument(List.of(new DocumentFault(TreePath.of("/id"), "required", "Say its id")));
        }
        var body = new TreeMap<>(Written.group(text).below());
        body.keySet().removeAll(HEAD);
        return new Document(
                ref(node), Optional.ofNullable(node.get("extends")).map(PlainFormat::ref), new Tree.Group(body));
    }

    private static TemplateRef ref(JsonNode node) {
        return new TemplateRef(
                node.get("id").textValue(), Version.of(node.get("version").textValue()));
    }

    @Override
    public Tree readPart(byte[] json) {
        return Written.tree(new String(json, StandardCharsets.UTF_8));
    }

    @Override
    public byte[] write(Tree tree) {
        return tree.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<DocumentFault> check(Tree.Group resolved) {
        return resolved.below().containsKey("nonsense")
                ? List.of(new DocumentFault(TreePath.of("/nonsense"), "unknown-member", "Leave it out"))
                : List.of();
    }
}
