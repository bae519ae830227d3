package dev.tenon.persistence.due;

import dev.tenon.contract.DueContract;
import dev.tenon.contract.TestIds;
import dev.tenon.kernel.DueHandler;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.WorkLog;
import dev.tenon.persistence.TestDatabase;
import dev.tenon.persistence.migration.DatabaseRole;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/** A scheduler that runs on the test's database, and looks often. */
record RunningScheduler(PostgresDue due, DataSource dataSource, String[] names, Clock clock)
        implements DueContract.RunningDue {
    private static final Duration POLL = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Rows that a test gave to a node that is lost are for a takeover, which the test waits for itself. */
    private static final String LEFT = """
            select 1 from platform.due
            where task_name = any (?) and execution_time <= ? and picked_by is distinct from 'lost' limit 1""";

    static RunningScheduler start(List<DueHandler> handlers, TenantGate gate, Clock clock) {
        var dataSource = TestDatabase.shared().as(DatabaseRole.SCHEDULER);
        var known = new DueHandlers(handlers, gate, new TestIds(), WorkLog.SILENT);
        var due = new PostgresDue(dataSource, known, clock, Thread.ofVirtual().factory(), POLL);
        due.start();
        var names = handlers.stream().map(handler -> handler.name().toString()).toArray(String[]::new);
        return new RunningScheduler(due, dataSource, names, clock);
    }

    @Override
    public void settle() {
        await(() -> !isAnyLeft(), "nothing is due any more");
    }

    static void await(BooleanSupplier condition, String what) {
        var end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Waited in vain until " + what);
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private boolean isAnyLeft() {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(LEFT)) {
            query.setArray(1, connection.createArrayOf("text", names));
            query.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        due.close();
    }
}
