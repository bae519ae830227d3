package dev.tenon.bench.rls;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.tenon.bench.figure.Numbers;
import dev.tenon.bench.replay.Batch;
import dev.tenon.bench.replay.Counter;
import dev.tenon.bench.replay.Piece;
import dev.tenon.bench.replay.PreparedBatch;
import dev.tenon.bench.replay.Values;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A role that does the hot operations again and again on one connection, statement by statement, and rolls back each time. The writes
 * are one chain: an invoice is created, posted, paid and reported. Each read is a transaction of its own.
 */
final class Role implements AutoCloseable {
    private static final int LEAST = 3;

    private final Connection connection;
    private final Map<Piece.Party, UUID> parties;
    private final int freshIds;
    private final Map<Batch, PreparedBatch> prepared = new IdentityHashMap<>();
    private final Map<Batch, List<Double>> micros = new IdentityHashMap<>();
    private long made;

    Role(Connection connection, Map<Piece.Party, UUID> parties, int freshIds, List<Operation> operations)
            throws SQLException {
        this.connection = connection;
        this.parties = Map.copyOf(parties);
        this.freshIds = freshIds;
        connection.setAutoCommit(false);
        for (var operation : operations) {
            for (var statement : operation.statements()) {
                prepared.put(statement, new PreparedBatch(connection, statement));
            }
        }
    }

    /** Works for so long, and at least a few times; what was measured before is forgotten. */
    void work(List<Operation> operations, Duration time) {
        micros.clear();
        long end = System.nanoTime() + time.toNanos();
        for (int i = 0; i < LEAST || System.nanoTime() < end; i++) {
            transaction(operations);
        }
    }

    /** What the operation's timed statements take together, each its median, in microseconds. */
    double micros(Operation operation) {
        return operation.statements().stream()
                .filter(Operation::isTimed)
                .mapToDouble(statement -> Numbers.median(
                        micros.getOrDefault(statement, List.of()).stream().mapToDouble(Double::doubleValue)))
                .sum();
    }

    private void transaction(List<Operation> operations) {
        var ids = Stream.generate(UuidCreator::getTimeOrderedEpoch)
                .limit(freshIds)
                .toList();
        made++;
        long number = 0;
        try {
            for (var operation : operations) {
                for (var statement : operation.statements()) {
                    var values = new Values(parties, ids, operation.name() + "-" + made, number);
                    long last = timed(statement, values);
                    number = Counter.isReadBy(statement.text()) ? last + 1 : number;
                }
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long timed(Batch statement, Values values) throws SQLException {
        var ready = prepared.get(statement);
        if (ready == null) {
            throw new IllegalStateException("Not prepared: " + statement.text());
        }
        long before = System.nanoTime();
        long last = ready.send(values);
        micros.computeIfAbsent(statement, _ -> new ArrayList<>()).add((System.nanoTime() - before) / 1e3);
        return last;
    }

    /** The plans of a statement for this role, within a transaction of the firm. */
    List<Plans.Scan> plan(Batch bind, Batch statement) {
        var ids = Stream.generate(UuidCreator::getTimeOrderedEpoch)
                .limit(freshIds)
                .toList();
        var values = new Values(parties, ids, "explain", 1);
        try {
            timed(bind, values);
            var scans = Plans.of(connection, statement, values);
            connection.rollback();
            return scans;
        } catch (SQLException e) {
            throw new IllegalStateException("No plan for " + statement.text(), e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
