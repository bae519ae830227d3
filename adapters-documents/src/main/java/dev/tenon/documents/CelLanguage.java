package dev.tenon.documents;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Set;

/** The part of the language that conditions may use: no macro that makes new lists, and everything within bounds. */
final class CelLanguage {
    /** The longest condition, in characters. */
    static final int LONGEST = 1_000;

    private static final int DEEPEST = 30;
    private static final int MOST_ITERATIONS = 1_000;

    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(LONGEST)
            .maxParseRecursionDepth(DEEPEST)
            .maxParseErrorRecoveryLimit(0)
            .comprehensionMaxIterations(MOST_ITERATIONS)
            .maxRegexProgramSize(Bounds.MOST_STEPS_OF_PATTERN)
            .enableHeterogeneousNumericComparisons(true)
            .build();

    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS).build();

    private CelLanguage() {}

    /** The condition, where these names are known, of any type. */
    static CelAbstractSyntaxTree compile(String condition, Set<String> variables) throws CelValidationException {
        var compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(
                        CelStandardMacro.HAS,
                        CelStandardMacro.ALL,
                        CelStandardMacro.EXISTS,
                        CelStandardMacro.EXISTS_ONE);
        variables.forEach(name -> compiler.addVar(name, SimpleType.DYN));
        return compiler.build().compile(condition).getAst();
    }

    static CelRuntime.Program program(CelAbstractSyntaxTree tree) throws CelEvaluationException {
        return RUNTIME.createProgram(tree);
    }

    /** The first thing that is wrong, in one line. */
    static String told(CelValidationException e) {
        return e.getErrors().stream()
                .findFirst()
                .map(issue -> issue.getMessage() + " (column "
                        + (issue.getSourceLocation().getColumn() + 1) + ")")
                .orElse("This is no condition");
    }
}
