package dev.tenon.verticals;

import java.util.List;

/** Driven port: documents as JSON. */
public interface DocumentFormat {
    /** The largest document. */
    int MOST_BYTES = 2_000_000;

    /**
     * Reads a document and checks it against the schema of documents.
     *
     * @throws MalformedDocument with every fault that was found: too large, no JSON, the same id twice, what the schema does not allow
     */
    Document read(byte[] json);

    /**
     * Reads a part of a document as it stands at the path; only its form is checked.
     *
     * @throws MalformedDocument when it is no JSON or an element has no id
     */
    Tree readPart(byte[] json);

    /** Writes it, lists in their order. */
    byte[] write(Tree tree);

    /** What the schema does not allow in a resolved document. */
    List<DocumentFault> check(Tree.Group resolved);
}
