package dev.tenon.bench.stage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Every statement that the database runs, with its parameters, as it logs them itself, from {@link #begin} to {@link #end}. */
public final class StatementLog {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> ENDS = Set.of("COMMIT", "ROLLBACK");

    private final Database database;

    public StatementLog(Database database) {
        this.database = database;
    }

    /** From now on, also for connections that are open. */
    public void begin() {
        log("all");
    }

    /** No longer. */
    public void end() {
        log("none");
    }

    private void log(String statements) {
        database.execute("alter system set log_statement = '" + statements + "'");
        database.execute("select pg_reload_conf()");
        Waiting.until(() -> database.value("show log_statement").equals(statements), Duration.ofSeconds(10));
    }

    /** The committed transactions that mention a word in a parameter, in their order; waits until there are so many. */
    public List<LoggedTransaction> mentioning(String word, int least) {
        var found = new ArrayList<LoggedTransaction>();
        Waiting.until(
                () -> {
                    found.clear();
                    transactions().stream()
                            .filter(transaction -> transaction.mentions(word))
                            .forEach(found::add);
                    return found.size() >= least;
                },
                Duration.ofSeconds(20));
        return List.copyOf(found);
    }

    /** The transactions that were committed while this was done. */
    public List<LoggedTransaction> during(Runnable work) {
        mark();
        int before = transactions().size();
        work.run();
        mark();
        var all = transactions();
        return List.copyOf(all.subList(before, all.size()));
    }

    /** What the database logged before is in the file when the mark is. */
    private void mark() {
        var word = UUID.randomUUID().toString();
        database.value("select '" + word + "'");
        Waiting.until(() -> text().contains(word), Duration.ofSeconds(20));
    }

    /** Every committed transaction, in the order of their ends. */
    public List<LoggedTransaction> transactions() {
        var open = new HashMap<String, List<LoggedStatement>>();
        var done = new ArrayList<LoggedTransaction>();
        for (var line : lines()) {
            LoggedStatement.of(
                            line.path("message").asText(), line.path("detail").asText())
                    .ifPresent(statement -> take(line, statement, open, done));
        }
        return done;
    }

    private static void take(
            JsonNode line,
            LoggedStatement statement,
            Map<String, List<LoggedStatement>> open,
            List<LoggedTransaction> done) {
        var session = line.path("session_id").asText();
        if (statement.text().equals("BEGIN")) {
            open.put(session, new ArrayList<>());
        } else if (!ENDS.contains(statement.text())) {
            open.computeIfAbsent(session, _ -> new ArrayList<>()).add(statement);
        } else if (open.remove(session) instanceof List<LoggedStatement> statements
                && statement.text().equals("COMMIT")) {
            done.add(new LoggedTransaction(line.path("user").asText(), statements));
        }
    }

    /** The last line may still be being written. */
    private List<JsonNode> lines() {
        var text = text();
        var whole = text.substring(0, text.lastIndexOf('\n') + 1);
        return whole.lines().map(StatementLog::parsed).toList();
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a line of the database's log: " + line, e);
        }
    }

    private String text() {
        try {
            return Files.readString(database.log());
        } catch (IOException e) {
            throw new UncheckedIOException("The log of the database cannot be read", e);
        }
    }
}
