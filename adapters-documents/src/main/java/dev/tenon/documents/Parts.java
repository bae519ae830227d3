package dev.tenon.documents;

import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The parts of an expression. */
final class Parts {

    private Parts() {}

    /** The expression and everything below it. */
    static List<CelExpr> of(CelExpr expression) {
        var parts = new ArrayList<CelExpr>();
        gather(expression, parts);
        return parts;
    }

    /** What lies one step below. */
    static Stream<CelExpr> below(CelExpr expression) {
        return switch (expression.getKind()) {
            case CONSTANT, IDENT, NOT_SET -> Stream.empty();
            case SELECT -> Stream.of(expression.select().operand());
            case CALL -> Stream.concat(expression.call().target().stream(), expression.call().args().stream());
            case LIST -> expression.list().elements().stream();
            case STRUCT -> expression.struct().entries().stream().map(CelExpr.CelStruct.Entry::value);
            case MAP -> expression.map().entries().stream().flatMap(entry -> Stream.of(entry.key(), entry.value()));
            case COMPREHENSION -> {
                var loop = expression.comprehension();
                yield Stream.of(
                        loop.iterRange(), loop.accuInit(), loop.loopCondition(), loop.loopStep(), loop.result());
            }
        };
    }

    private static void gather(CelExpr expression, List<CelExpr> parts) {
        parts.add(expression);
        below(expression).forEach(part -> gather(part, parts));
    }
}
