package dev.tenon.core.verticals;

import dev.tenon.verticals.DocumentFault;
import dev.tenon.verticals.DocumentFormat;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.TreePath;
import java.util.List;
import java.util.stream.Stream;

/** Whether a resolved document is valid: small enough, as the schema says, and referring to nothing that does not exist. */
record Soundness(DocumentFormat format, References references) {

    /** Everything that is wrong with it. */
    List<DocumentFault> faults(Tree.Group resolved) {
        if (format.write(resolved).length > DocumentFormat.MOST_BYTES) {
            return List.of(new DocumentFault(
                    TreePath.ROOT, "too-large", "A document has at most " + DocumentFormat.MOST_BYTES + " bytes"));
        }
        return Stream.concat(format.check(resolved).stream(), references.faults(resolved).stream())
                .distinct()
                .toList();
    }
}
