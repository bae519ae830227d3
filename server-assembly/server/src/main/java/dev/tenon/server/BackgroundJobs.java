package dev.tenon.server;

import dev.tenon.kernel.Actor;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Fault;
import dev.tenon.kernel.Jobs;
import dev.tenon.kernel.NotAdmitted;
import dev.tenon.kernel.StoreUnavailable;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.UserId;
import dev.tenon.kernel.WorkLog;
import dev.tenon.kernel.WorkNote;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Runs jobs on the server's executor, each as the user who asked for it, admitted anew at each run. A job that cannot reach the store is
 * run again some times before it is given up.
 */
@ApplicationScoped
public class BackgroundJobs implements Jobs {
    private static final System.Logger LOG = System.getLogger(BackgroundJobs.class.getName());
    private static final int MOST_RUNS = 20;
    private static final int SECONDS_BETWEEN_RUNS = 5;

    private final Set<String> running = ConcurrentHashMap.newKeySet();

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private TenantGate gate;

    @Inject
    private WorkLog log;

    @Override
    public void start(TenantContext requester, String key, Consumer<TenantContext> work) {
        switch (requester.actor()) {
            case Actor.User(var user) -> start(requester.tenant(), user, requester.correlation(), key, work);
            case Actor.Module _ -> throw new NotAdmitted("A job is started by a user");
        }
    }

    /** Starts a job of a user who is not there, after a restart. */
    void start(TenantId tenant, UserId user, UUID correlation, String key, Consumer<TenantContext> work) {
        var name = tenant + "/" + key;
        if (running.add(name)) {
            var note = new WorkNote.Admitted(correlation, tenant, new Actor.User(user), Optional.empty());
            Runnable admitted = () -> work.accept(gate.admitJob(tenant, user, correlation, new Cause.Job(key)));
            executor.execute(() -> run(new Job(name, note, admitted), 1));
        }
    }

    private void run(Job job, int time) {
        boolean again = false;
        try (var _ = log.begin(job.note())) {
            again = attempt(job, time);
        } finally {
            if (again) {
                executor.schedule(() -> run(job, time + 1), SECONDS_BETWEEN_RUNS, TimeUnit.SECONDS);
            } else {
                running.remove(job.name());
            }
        }
    }

    /** Tells whether it is to be run again. */
    private static boolean attempt(Job job, int time) {
        try {
            job.work().run();
            return false;
        } catch (StoreUnavailable fault) {
            boolean again = time < MOST_RUNS;
            LOG.log(again ? Level.WARNING : Level.ERROR, "Job " + job.name() + " cannot reach the store", fault);
            return again;
        } catch (Fault fault) {
            LOG.log(Level.ERROR, "Job " + job.name() + " stopped: " + fault.code(), fault);
            return false;
        }
    }

    private record Job(String name, WorkNote note, Runnable work) {}
}
