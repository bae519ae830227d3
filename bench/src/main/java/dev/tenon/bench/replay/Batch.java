package dev.tenon.bench.replay;

import dev.tenon.bench.stage.LoggedStatement;
import dev.tenon.bench.stage.ParameterType;
import dev.tenon.bench.stage.ParsedStatements;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements of one round trip.
 *
 * @param parameters of all of them, in their order
 */
public record Batch(List<String> statements, List<Parameter> parameters) {
    public Batch {
        statements = List.copyOf(statements);
        parameters = List.copyOf(parameters);
    }

    /**
     * What one operation sent, made repeatable by comparison with what another one sent.
     *
     * @throws IllegalStateException when they ran different statements
     */
    public static Batch of(
            List<LoggedStatement> one, List<LoggedStatement> other, ParsedStatements parsed, Pieces pieces) {
        requireAlike(one, other);
        var parameters = new ArrayList<Parameter>();
        for (int i = 0; i < one.size(); i++) {
            parameters.addAll(parameters(one.get(i), other.get(i), parsed, pieces));
        }
        return new Batch(one.stream().map(LoggedStatement::jdbc).toList(), parameters);
    }

    /** All of them as one text for the driver. */
    public String text() {
        return String.join(";\n", statements);
    }

    private static void requireAlike(List<LoggedStatement> one, List<LoggedStatement> other) {
        var texts = one.stream().map(LoggedStatement::text).toList();
        if (!texts.equals(other.stream().map(LoggedStatement::text).toList())) {
            throw new IllegalStateException("Two captured operations ran different statements");
        }
    }

    private static List<Parameter> parameters(
            LoggedStatement one, LoggedStatement other, ParsedStatements parsed, Pieces pieces) {
        var types = types(one, parsed);
        var parameters = new ArrayList<Parameter>();
        for (int i = 0; i < one.parameters().size(); i++) {
            var against = other.parameters().get(i).orElse("");
            parameters.add(Parameter.of(one.parameters().get(i), against, types.get(i), pieces));
        }
        return parameters;
    }

    private static List<ParameterType> types(LoggedStatement statement, ParsedStatements parsed) {
        return parsed.types(statement.text())
                .orElseThrow(() -> new IllegalStateException("It was logged and not sent: " + statement.text()));
    }
}
