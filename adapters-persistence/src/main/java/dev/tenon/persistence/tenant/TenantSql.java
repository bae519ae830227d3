package dev.tenon.persistence.tenant;

import dev.tenon.kernel.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Constant SQL on the connection that is bound to the tenant. Writes wait until a read needs them or the work ends, and then go
 * out together with it in one round trip.
 */
public final class TenantSql {
    private final TenantId tenant;
    private final BoundConnection connection;
    private final List<Asked> opening = new ArrayList<>();
    private final List<Sql> waiting = new ArrayList<>();
    private final List<Runnable> sources = new ArrayList<>();
    private boolean gathering;

    TenantSql(TenantId tenant, BoundConnection connection) {
        this.tenant = tenant;
        this.connection = connection;
    }

    /** The tenant that the connection is bound to. */
    public TenantId tenant() {
        return tenant;
    }

    /** Fails when the work is over or this is not its thread. */
    public void mustBeLent() {
        connection.mustBeLent();
    }

    /**
     * Asks, after what waits already, together with the first query that follows, or alone when something would be written before.
     *
     * @param rows shown each row of the answer; what it throws ends the work
     */
    void ask(Sql question, Consumer<Row> rows) {
        mustBeLent();
        if (!waiting.isEmpty()) {
            hear();
        }
        waiting.forEach(write -> opening.add(Asked.write(write)));
        waiting.clear();
        opening.add(new Asked(question, rows));
    }

    /** Locks rows together with the first query that follows, or before anything is written. */
    public void lock(Sql rows) {
        ask(rows, _ -> {});
    }

    /** Sends the statement later, in the order of calls. */
    public void later(Sql write) {
        mustBeLent();
        waiting.add(write);
    }

    /** Before anything is sent, the source is asked for what it has gathered; it calls {@link #later}. */
    public void gatherFrom(Runnable source) {
        sources.add(source);
    }

    /** Every row of the query. */
    public <T> List<T> list(Sql query, Function<Row, T> reader) {
        var rows = new ArrayList<T>();
        gather();
        if (!waiting.isEmpty()) {
            hear();
        }
        sendAll(new Asked(query, row -> rows.add(reader.apply(row))));
        return rows;
    }

    /** The first row of the query. */
    public <T> Optional<T> first(Sql query, Function<Row, T> reader) {
        return list(query, reader).stream().findFirst();
    }

    /** Shows every row of the query one by one, without holding them all. */
    public void forEach(Sql query, Consumer<Row> action) {
        flush();
        connection.lend(held -> Statements.stream(held, query, action));
    }

    /** Sends nothing of what waits, and asks nobody for more. */
    void forget() {
        opening.clear();
        waiting.clear();
        sources.clear();
    }

    /** Sends what waits, and these statements after it. */
    void flushWith(List<Sql> first, List<Sql> then) {
        gather();
        waiting.addAll(first);
        waiting.addAll(then);
        hear();
        if (!waiting.isEmpty()) {
            sendAll();
        }
    }

    /** Sends what waits. */
    public void flush() {
        flushWith(List.of(), List.of());
    }

    private void gather() {
        mustBeLent();
        if (gathering) {
            throw new IllegalStateException("A source of writes must not read");
        }
        gathering = true;
        try {
            sources.forEach(Runnable::run);
        } finally {
            gathering = false;
        }
    }

    /** Hears the answer to what was asked, unless it was heard. */
    void hear() {
        if (!opening.isEmpty()) {
            var asked = List.copyOf(opening);
            opening.clear();
            send(asked);
        }
    }

    /** Sends all that waits, and then these. */
    private void sendAll(Asked... then) {
        var statements = new ArrayList<>(opening);
        waiting.forEach(write -> statements.add(Asked.write(write)));
        statements.addAll(List.of(then));
        opening.clear();
        waiting.clear();
        send(statements);
    }

    private void send(List<Asked> statements) {
        connection.lend(held -> Statements.send(held, statements));
    }
}
