package dev.tenon.persistence.memory;

import dev.tenon.kernel.DueWork;
import dev.tenon.kernel.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** The work of all tenants that waits for its time. To be touched within a work, or between works. */
final class DueTable {
    private final MemoryTable<String, Row> rows;
    private final UndoLog undo;
    private final ReentrantLock running = new ReentrantLock();
    private long registrations;

    DueTable(UndoLog undo) {
        this.rows = new MemoryTable<>(undo);
        this.undo = undo;
    }

    void register(TenantId tenant, DueWork work, Instant time, Instant now) {
        var next = time.isBefore(now) ? now : time;
        put(new Row(tenant, work, ++registrations, time, next, 0));
    }

    /** Held while due work runs, so that one at a time runs it. */
    ReentrantLock running() {
        return running;
    }

    void cancel(TenantId tenant, DueWork work) {
        rows.remove(key(tenant, work));
    }

    /** The rows that are to be run now. */
    List<Row> due(Instant now) {
        return rows.values().stream()
                .filter(row -> !row.next().isAfter(now))
                .sorted(Comparator.comparing(Row::next))
                .toList();
    }

    /** Whether it still waits as it did. */
    boolean holds(Row row) {
        return rows.find(key(row.tenant(), row.work())).equals(Optional.of(row));
    }

    /** Removes for good what was run; one that was moved meanwhile stays. */
    boolean ran(Row row) {
        boolean still = holds(row);
        if (still) {
            cancel(row.tenant(), row.work());
            undo.forget();
        }
        return still;
    }

    /** Runs it again later; one that was moved meanwhile stays as it is. */
    boolean again(Row row, Instant next, int failures) {
        boolean still = holds(row);
        if (still) {
            put(new Row(row.tenant(), row.work(), row.registration(), row.time(), next, failures));
            undo.forget();
        }
        return still;
    }

    private void put(Row row) {
        rows.put(key(row.tenant(), row.work()), row);
    }

    private static String key(TenantId tenant, DueWork work) {
        return tenant + "/" + work;
    }

    /**
     * One work.
     *
     * @param registration tells it from an equal one that was registered before
     * @param time for when it was registered
     * @param next when it is to be run
     * @param failures how often it failed in a row
     */
    record Row(TenantId tenant, DueWork work, long registration, Instant time, Instant next, int failures) {}
}
