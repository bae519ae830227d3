package dev.tenon.documents;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a condition names only what there is below its variables. */
final class Names {
    private final Map<String, List<String>> variables;

    private Names(Map<String, List<String>> variables) {
        this.variables = variables;
    }

    /** The first name that there is not. */
    static Optional<String> fault(CelAbstractSyntaxTree tree, Map<String, List<String>> variables) {
        return new Names(variables).faults(tree.getExpr()).findFirst();
    }

    private Stream<String> faults(CelExpr part) {
        var path = path(part);
        if (path.isEmpty()) {
            return Parts.below(part).flatMap(this::faults);
        }
        var steps = path.orElseThrow().split("\\.", 2);
        var known = variables.getOrDefault(steps[0], List.of());
        if (known.isEmpty()) {
            return Stream.empty();
        }
        return steps.length == 2 && known.stream().anyMatch(name -> isAtOrAbove(name, steps[1]))
                ? Stream.empty()
                : Stream.of("There is no " + path.orElseThrow() + "; known below " + steps[0] + " are "
                        + String.join(", ", known));
    }

    /** The names from a variable downwards, with points between; none where the part is anything else. */
    private Optional<String> path(CelExpr part) {
        return switch (part.getKind()) {
            case IDENT -> Optional.of(part.ident().name()).filter(variables::containsKey);
            case SELECT ->
                path(part.select().operand())
                        .map(above -> above + "." + part.select().field());
            case CALL -> indexed(part);
            case CONSTANT, LIST, STRUCT, MAP, COMPREHENSION, NOT_SET -> Optional.empty();
        };
    }

    /** {@code event["name"]} is {@code event.name}. */
    private Optional<String> indexed(CelExpr part) {
        var call = part.call();
        if (!call.function().equals("_[_]") || call.args().getLast().getKind() != CelExpr.ExprKind.Kind.CONSTANT) {
            return Optional.empty();
        }
        var index = call.args().getLast().constant();
        return switch (index.getKind()) {
            case STRING_VALUE -> path(call.args().getFirst()).map(above -> above + "." + index.stringValue());
            default -> path(call.args().getFirst());
        };
    }

    private static boolean isAtOrAbove(String name, String path) {
        return path.equals(name) || path.startsWith(name + ".");
    }
}
