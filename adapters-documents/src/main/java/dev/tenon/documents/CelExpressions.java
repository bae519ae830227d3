package dev.tenon.documents;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.tenon.verticals.Expressions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Conditions in the Common Expression Language. What it has no bound for is refused when it is saved ({@link Bounds}); so the work of a condition
 * that was saved is bounded by its own size and that of the values, and a clock stops it all the same.
 */
public final class CelExpressions implements Expressions {
    private static final long MOST_KEPT = 10_000;

    private final LoadingCache<Source, Optional<CelRuntime.Program>> programs =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build(CelExpressions::program);

    @Override
    public Optional<String> fault(String condition, Map<String, List<String>> variables) {
        if (condition.length() > CelLanguage.LONGEST) {
            return Optional.of("A condition has at most " + CelLanguage.LONGEST + " characters");
        }
        try {
            var tree = CelLanguage.compile(condition, variables.keySet());
            return Bounds.fault(tree).or(() -> Names.fault(tree, variables)).or(() -> unfit(tree));
        } catch (CelValidationException e) {
            return Optional.of(CelLanguage.told(e));
        }
    }

    @Override
    public boolean holds(String condition, Map<String, Object> values) {
        return programs.get(new Source(condition, Set.copyOf(values.keySet())))
                .filter(program -> holds(program, values))
                .isPresent();
    }

    private static boolean holds(CelRuntime.Program program, Map<String, Object> values) {
        try {
            return Boolean.TRUE.equals(program.trace(values, new Deadline()));
        } catch (CelEvaluationException | RanTooLong _) {
            return false;
        }
    }

    /** None where it could not have been saved. */
    private static Optional<CelRuntime.Program> program(Source source) {
        try {
            var tree = CelLanguage.compile(source.condition(), source.variables());
            return Bounds.fault(tree).isPresent() ? Optional.empty() : Optional.of(CelLanguage.program(tree));
        } catch (CelValidationException | CelEvaluationException _) {
            return Optional.empty();
        }
    }

    /** Whether something holds is true or false. */
    private static Optional<String> unfit(CelAbstractSyntaxTree tree) {
        return switch (tree.getResultType().kind()) {
            case BOOL, DYN -> Optional.empty();
            default ->
                Optional.of("A condition is true or false, not "
                        + tree.getResultType().name());
        };
    }

    private record Source(String condition, Set<String> variables) {}
}
