package dev.tenon.bench.stage;

import java.util.List;

/**
 * A transaction that the database logged.
 *
 * @param user the role that ran it
 * @param statements in their order, without begin and commit
 */
public record LoggedTransaction(String user, List<LoggedStatement> statements) {
    public LoggedTransaction {
        statements = List.copyOf(statements);
    }

    /** Whether a parameter of it contains the word. */
    public boolean mentions(String word) {
        return statements.stream()
                .flatMap(statement -> statement.parameters().stream())
                .anyMatch(parameter ->
                        parameter.filter(text -> text.contains(word)).isPresent());
    }
}
