package dev.tenon.rest.verticals;

import dev.tenon.rest.problem.FieldError;
import dev.tenon.rest.problem.Problem;
import dev.tenon.rest.problem.ProblemException;
import dev.tenon.verticals.DocumentFault;
import dev.tenon.verticals.DocumentFormat;
import dev.tenon.verticals.MalformedDocument;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.TreePath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parts of documents within requests and answers. */
@ApplicationScoped
public class Trees {

    /** Kept, because each call of {@link Json} looks for the provider anew. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    @Inject
    DocumentFormat format;

    /** The part as JSON. */
    JsonValue json(Tree tree) {
        try (var reader = READERS.createReader(new ByteArrayInputStream(format.write(tree)), StandardCharsets.UTF_8)) {
            return reader.readValue();
        }
    }

    Optional<JsonValue> json(Optional<Tree> tree) {
        return tree.map(this::json);
    }

    /** The part that a request wants to stand at the path; what is none ends it. */
    Tree read(TreePath path, JsonValue json) {
        try {
            return format.readPart(json.toString().getBytes(StandardCharsets.UTF_8));
        } catch (MalformedDocument e) {
            throw new ProblemException(
                    malformed(e.faults().stream()
                            .map(fault -> new DocumentFault(within(path, fault.path()), fault.code(), fault.detail()))
                            .toList()),
                    e);
        }
    }

    /** The path that a request names. */
    static TreePath path(String field, String text) {
        try {
            return TreePath.of(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.invalid(field, "must be a path such as /workflows/sales/label/en"), e);
        }
    }

    /** Everything that is wrong with a document, each with its path. */
    static Problem malformed(List<DocumentFault> faults) {
        var first = faults.getFirst();
        return Problem.of(422, "invalid-document", first.path() + ": " + first.detail())
                .with(faults.stream()
                        .map(fault ->
                                new FieldError(fault.path().toString(), fault.detail(), Optional.of(fault.code())))
                        .toList());
    }

    private static TreePath within(TreePath path, TreePath below) {
        return below.steps().stream().reduce(path, TreePath::then, (_, last) -> last);
    }
}
