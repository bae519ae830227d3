package dev.tenon.bench.replay;

import dev.tenon.bench.stage.LoggedStatement;
import java.util.List;

/** The counter of gapless numbers, the only row whose value one statement reads and later ones write. */
public final class Counter {
    private static final String TABLE = "invoicing.counter";

    private Counter() {}

    /** Whether the statement reads it. */
    public static boolean isReadBy(String statement) {
        return statement.startsWith("select") && statement.contains(TABLE);
    }

    /** How many statements it takes up to and with the one that reads it. */
    public static int cut(List<LoggedStatement> post) {
        for (int i = 0; i < post.size(); i++) {
            if (isReadBy(post.get(i).text())) {
                return i + 1;
            }
        }
        throw new IllegalStateException("Posting does not read " + TABLE);
    }

    /** The number that an operation was given: the first value that the statement writes which moves the counter on. */
    public static long given(List<LoggedStatement> post) {
        return post.stream()
                .filter(statement -> statement.text().startsWith("update " + TABLE))
                .map(statement -> statement.parameters().getFirst().orElse(""))
                .mapToLong(text -> Pieces.number(text).orElseThrow())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Posting does not move " + TABLE + " on"));
    }
}
