package dev.tenon.documents;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import java.util.Optional;

/**
 * What of the language would let a short condition run long: loops within loops, and patterns that are large or made of values. Without them, what a
 * condition does is bounded by its own length and that of the lists and texts that it looks at.
 */
final class Bounds {
    /** How large a pattern may become when it is compiled. */
    static final int MOST_STEPS_OF_PATTERN = 1_000;

    private static final int MOST_PARTS = 400;
    private static final int MOST_LOOPS = 5;

    private Bounds() {}

    /** What is beyond them. */
    static Optional<String> fault(CelAbstractSyntaxTree tree) {
        var parts = Parts.of(tree.getExpr());
        if (parts.size() > MOST_PARTS) {
            return Optional.of("A condition has at most " + MOST_PARTS + " parts; this one has " + parts.size());
        }
        var loops = parts.stream().filter(Bounds::isLoop).toList();
        if (loops.size() > MOST_LOOPS) {
            return Optional.of("A condition has at most " + MOST_LOOPS + " of all, exists and exists_one");
        }
        if (loops.stream()
                .anyMatch(loop -> Parts.of(loop).stream().filter(Bounds::isLoop).count() > 1)) {
            return Optional.of("all, exists and exists_one cannot stand within each other");
        }
        return parts.stream()
                .filter(Bounds::isMatch)
                .flatMap(match -> pattern(match).stream())
                .findFirst();
    }

    private static Optional<String> pattern(CelExpr match) {
        var arguments = match.call().args();
        var given = arguments.getLast();
        if (given.getKind() != CelExpr.ExprKind.Kind.CONSTANT) {
            return Optional.of("The pattern of matches must be written out, not computed");
        }
        try {
            return Pattern.compile(given.constant().stringValue()).programSize() > MOST_STEPS_OF_PATTERN
                    ? Optional.of("The pattern of matches is too large")
                    : Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of("The pattern of matches is none: " + e.getDescription());
        }
    }

    private static boolean isLoop(CelExpr part) {
        return part.getKind() == CelExpr.ExprKind.Kind.COMPREHENSION;
    }

    private static boolean isMatch(CelExpr part) {
        return part.getKind() == CelExpr.ExprKind.Kind.CALL
                && part.call().function().equals("matches");
    }
}
