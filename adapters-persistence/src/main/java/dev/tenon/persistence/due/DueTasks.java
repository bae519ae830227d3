package dev.tenon.persistence.due;

import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.tenon.kernel.DueName;
import dev.tenon.kernel.DueWork;
import dev.tenon.kernel.TenantId;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The handlers as tasks of db-scheduler, one for each name. A task's instance is {@code <tenant>/<key>}, which the database holds to the
 * tenant of its row; its data is the time for which it was registered.
 */
record DueTasks(DueHandlers handlers, Clock clock) {
    private static final System.Logger LOG = System.getLogger(DueTasks.class.getName());

    List<Task<?>> all() {
        return handlers.names().stream().<Task<?>>map(this::task).toList();
    }

    private Task<Instant> task(DueName name) {
        return Tasks.custom(name.toString(), Instant.class)
                .onFailure(this::afterFailure)
                .onDeadExecution((lost, row) -> again(lost, row, Duration.ZERO))
                .execute((instance, _) -> run(name, instance));
    }

    private CompletionHandler<Instant> run(DueName name, TaskInstance<Instant> instance) {
        int slash = instance.getId().indexOf('/');
        var tenant = TenantId.of(instance.getId().substring(0, slash));
        var work = new DueWork(name, instance.getId().substring(slash + 1));
        return handlers.run(tenant, work, instance.getData())
                ? (_, row) -> unlessMoved(row::stop)
                : (waiting, row) -> again(waiting, row, Pauses.WHILE_CLOSED);
    }

    private void afterFailure(ExecutionComplete failed, ExecutionOperations<Instant> row) {
        var work = failed.getExecution().taskInstance;
        var text = "Due work " + work.getTaskName() + " " + work.getId() + " failed and is run again later";
        failed.getCause()
                .ifPresentOrElse(cause -> LOG.log(Level.WARNING, text, cause), () -> LOG.log(Level.WARNING, text));
        again(failed, row, Pauses.after(failed.getExecution().consecutiveFailures));
    }

    private void again(ExecutionComplete run, ExecutionOperations<Instant> row, Duration pause) {
        unlessMoved(() -> row.reschedule(run, clock.instant().plus(pause)));
    }

    /** Its module may have moved or cancelled it while it ran; what is in the table then is not this run's to change. */
    private static void unlessMoved(Runnable change) {
        try {
            change.run();
        } catch (ExecutionException moved) {
            LOG.log(Level.DEBUG, "It was moved or cancelled meanwhile", moved);
        }
    }
}
