package dev.tenon.rest.fake;

import dev.tenon.verticals.Document;
import dev.tenon.verticals.DocumentFault;
import dev.tenon.verticals.DocumentFormat;
import dev.tenon.verticals.MalformedDocument;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.TreePath;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Knows texts and empty groups; anything else is malformed at {@code /below}. */
public final class FakeFormat implements DocumentFormat {

    @Override
    public Document read(byte[] json) {
        throw new UnsupportedOperationException("The port reads documents, not the edge");
    }

    @Override
    public Tree readPart(byte[] json) {
        var text = new String(json, StandardCharsets.UTF_8);
        if (text.equals("{}")) {
            return Tree.Group.EMPTY;
        }
        if (text.startsWith("\"")) {
            return new Tree.Text(text.substring(1, text.length() - 1));
        }
        throw new MalformedDocument(List.of(new DocumentFault(TreePath.of("/below"), "no-id", "has no id")));
    }

    @Override
    public byte[] write(Tree tree) {
        var json =
                tree instanceof Tree.Text(var value) ? "\"" + value + "\"" : tree instanceof Tree.Listing ? "[]" : "{}";
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<DocumentFault> check(Tree.Group resolved) {
        return List.of();
    }
}
