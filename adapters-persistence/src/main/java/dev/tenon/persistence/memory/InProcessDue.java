package dev.tenon.persistence.memory;

import dev.tenon.persistence.due.DueHandlers;
import dev.tenon.persistence.due.Pauses;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * Runs due work within one program, for embedders without PostgreSQL. Call {@link #run} now and then from a thread of its own; what is due
 * is what the platform's clock says.
 */
public final class InProcessDue {
    private static final System.Logger LOG = System.getLogger(InProcessDue.class.getName());

    private final MemoryPlatform platform;
    private final DueHandlers handlers;

    /** Runs the work that the stores of the platform registered, by these handlers. */
    public InProcessDue(MemoryPlatform platform, DueHandlers handlers) {
        this.platform = platform;
        this.handlers = handlers;
    }

    /**
     * Runs all that is due, and what falls due meanwhile. Inside a work that is run so, it does nothing.
     *
     * @return how many works were done
     */
    public int run() {
        var running = platform.due().running();
        if (running.isHeldByCurrentThread()) {
            return 0;
        }
        running.lock();
        try {
            return runAll();
        } finally {
            running.unlock();
        }
    }

    private int runAll() {
        int done = 0;
        for (var batch = due(); !batch.isEmpty(); batch = due()) {
            done += (int) batch.stream().filter(this::isDone).count();
        }
        return done;
    }

    private List<DueTable.Row> due() {
        var names = handlers.names();
        return between(() -> platform.due().due(platform.now())).stream()
                .filter(row -> names.contains(row.work().name()))
                .toList();
    }

    /** Runs one work, unless an earlier one of the batch moved or cancelled it. */
    private boolean isDone(DueTable.Row row) {
        try {
            if (!between(() -> platform.due().holds(row))) {
                return false;
            }
            if (handlers.run(row.tenant(), row.work(), row.time())) {
                between(() -> platform.due().ran(row));
                return true;
            }
            again(row, Pauses.WHILE_CLOSED, row.failures());
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Due work " + row.work() + " of tenant " + row.tenant() + " failed", failed);
            again(row, Pauses.after(row.failures()), row.failures() + 1);
        }
        return false;
    }

    private void again(DueTable.Row row, Duration pause, int failures) {
        between(() -> platform.due().again(row, platform.now().plus(pause), failures));
    }

    private <R> R between(Supplier<R> action) {
        return platform.transactions().between(action);
    }
}
