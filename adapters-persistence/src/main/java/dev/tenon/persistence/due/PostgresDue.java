package dev.tenon.persistence.due;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;

/**
 * Runs the due work of all tenants from {@code platform.due}, as the role {@code tenon_scheduler}. Any number of these may run on one
 * database; each row is picked by one of them. What a lost node had picked is taken over after two minutes.
 */
public final class PostgresDue implements AutoCloseable {
    private static final Duration POLL = Duration.ofSeconds(2);
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LAST_WORK = Duration.ofSeconds(5);
    /** Work that no handler of this node does is another node's, or a later release's. */
    private static final Duration NEVER = Duration.ofDays(36_500);

    /** Few, so that a long list of due work leaves the machine to those who wait for an answer. */
    private static final int AT_ONCE = 4;

    private static final double PICKED_PER_THREAD = 4;

    private final Scheduler scheduler;

    /**
     * Nothing runs before {@link #start}.
     *
     * @param dataSource signs in as {@code tenon_scheduler} and commits by itself
     * @param clock tells what is due
     * @param threads makes the few threads that it keeps until it is closed
     */
    public PostgresDue(DataSource dataSource, DueHandlers handlers, Clock clock, ThreadFactory threads) {
        this(dataSource, handlers, clock, threads, POLL);
    }

    PostgresDue(DataSource dataSource, DueHandlers handlers, Clock clock, ThreadFactory threads, Duration poll) {
        this.scheduler = new OnClock(dataSource, new DueTasks(handlers, clock).all(), clock, poll)
                .tableName("platform.due")
                .serializer(new TimeText())
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
                .pollUsingLockAndFetch(0.5, PICKED_PER_THREAD)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .deleteUnresolvedAfter(NEVER)
                .failureLogging(LogLevel.OFF, false)
                .shutdownMaxWait(LAST_WORK)
                .threads(AT_ONCE)
                .executorService(Executors.newFixedThreadPool(AT_ONCE, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(1, threads))
                .build();
    }

    /** Begins to run what is due, at once and then as it falls due. */
    public void start() {
        scheduler.start();
    }

    /** Lets what runs come to its end for some seconds; what does not is taken up by another node. */
    @Override
    public void close() {
        scheduler.stop();
    }

    /** The library lets subclasses set its clock. It sleeps by the system's all the same, whose time passes. */
    private static final class OnClock extends SchedulerBuilder {
        OnClock(DataSource dataSource, List<Task<?>> tasks, Clock clock, Duration poll) {
            super(dataSource, tasks);
            this.clock = clock::instant;
            this.waiter = new Waiter(poll);
        }
    }
}
