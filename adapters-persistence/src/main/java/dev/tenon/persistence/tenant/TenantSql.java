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
        waiting.add(query);
        send(row -> rows.add(reader.apply(row)));
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
        waiting.clear();
        sources.clear();
    }

    /** Sends what waits, and these statements after it. */
    void flushWith(List<Sql> first, List<Sql> then) {
        gather();
        waiting.addAll(first);
        waiting.addAll(then);
        if (!waiting.isEmpty()) {
            send(_ -> {});
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

    /** Sends all that waits; the rows of the last statement are shown to the reader. */
    private void send(Consumer<Row> reader) {
        var statements = List.copyOf(waiting);
        waiting.clear();
        connection.lend(held -> Statements.send(held, statements, reader));
    }
}
