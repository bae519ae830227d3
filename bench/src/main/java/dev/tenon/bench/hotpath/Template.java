package dev.tenon.bench.hotpath;

import dev.tenon.bench.stage.LoggedStatement;
import dev.tenon.bench.stage.ParameterType;
import dev.tenon.bench.stage.ParsedStatements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An operation that can be done again with fresh values. A batch ends only where the next statement needs its result: that of posting
 * is cut behind the statement that reads the counter, whose number the rest writes.
 *
 * @param draft one batch that drafts
 * @param postHead up to the reading of the counter
 * @param postTail the rest
 * @param freshIds how many ids each operation makes anew
 */
record Template(Batch draft, Batch postHead, Batch postTail, int freshIds) {
    private static final String COUNTER = "invoicing.counter";

    /** The statements of one round trip. */
    record Batch(List<String> statements, List<Parameter> parameters) {
        String text() {
            return String.join(";\n", statements);
        }
    }

    static Template of(Capture.Twice twice, Map<UUID, Piece.Party> parties) {
        var post = twice.one().post();
        var other = twice.other().post();
        requireAlike(post, other);
        var pieces = new Pieces(parties, numberGiven(post));
        int cut = cut(post);
        int end = post.size();
        return new Template(
                batch(twice.one().draft(), twice.other().draft(), twice.parsed(), pieces),
                batch(post.subList(0, cut), other.subList(0, cut), twice.parsed(), pieces),
                batch(post.subList(cut, end), other.subList(cut, end), twice.parsed(), pieces),
                pieces.freshIds());
    }

    private static int cut(List<LoggedStatement> post) {
        for (int i = 0; i < post.size(); i++) {
            if (post.get(i).text().startsWith("select") && post.get(i).text().contains(COUNTER)) {
                return i + 1;
            }
        }
        throw new IllegalStateException("Posting does not read " + COUNTER);
    }

    /** The first value that the statement writes which moves the counter on. */
    private static long numberGiven(List<LoggedStatement> post) {
        return post.stream()
                .filter(statement -> statement.text().startsWith("update " + COUNTER))
                .map(statement -> statement.parameters().getFirst().orElse(""))
                .mapToLong(text -> Pieces.number(text).orElseThrow())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Posting does not move " + COUNTER + " on"));
    }

    private static void requireAlike(List<LoggedStatement> one, List<LoggedStatement> other) {
        var texts = one.stream().map(LoggedStatement::text).toList();
        if (!texts.equals(other.stream().map(LoggedStatement::text).toList())) {
            throw new IllegalStateException("Two captured operations ran different statements");
        }
    }

    private static Batch batch(
            List<LoggedStatement> one, List<LoggedStatement> other, ParsedStatements parsed, Pieces pieces) {
        requireAlike(one, other);
        var parameters = new ArrayList<Parameter>();
        for (int i = 0; i < one.size(); i++) {
            parameters.addAll(parameters(one.get(i), other.get(i), parsed, pieces));
        }
        return new Batch(one.stream().map(LoggedStatement::jdbc).toList(), parameters);
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
