package dev.tenon.bench.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A statement that the database logged.
 *
 * @param text with numbered parameters
 * @param parameters as text; empty where one is null
 */
public record LoggedStatement(String text, List<Optional<String>> parameters) {
    private static final Pattern MESSAGE =
            Pattern.compile("(?:statement|execute [^:]*(?:/[^:]*)?): (.*)", Pattern.DOTALL);

    /** A number, and a quoted text with its quotes doubled, or NULL. */
    private static final Pattern PARAMETER =
            Pattern.compile("\\$\\d+ = (?:(NULL)|'((?:[^']++|'')*+)')", Pattern.DOTALL);

    public LoggedStatement {
        parameters = List.copyOf(parameters);
    }

    /** What a line of the log tells, where it tells of a statement. */
    static Optional<LoggedStatement> of(String message, String detail) {
        var statement = MESSAGE.matcher(message);
        return statement.matches()
                ? Optional.of(new LoggedStatement(statement.group(1).strip(), parameters(detail)))
                : Optional.empty();
    }

    private static List<Optional<String>> parameters(String detail) {
        var parameters = new ArrayList<Optional<String>>();
        var found = PARAMETER.matcher(detail);
        while (found.find()) {
            parameters.add(Optional.ofNullable(found.group(2)).map(text -> text.replace("''", "'")));
        }
        return parameters;
    }

    /** The text as JDBC takes it. */
    public String jdbc() {
        return text.replaceAll("\\$\\d+", "?");
    }
}
