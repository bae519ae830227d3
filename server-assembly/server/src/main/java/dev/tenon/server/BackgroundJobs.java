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
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
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
            executor.execute(() ->
                    run(name, () -> work.accept(gate.admitJob(tenant, user, correlation, new Cause.Job(key))), 1));
        }
    }

    private void run(String name, Runnable job, int time) {
        boolean again = false;
        try {
            job.run();
        } catch (StoreUnavailable fault) {
            again = time < MOST_RUNS;
            LOG.log(again ? Level.WARNING : Level.ERROR, "Job " + name + " cannot reach the store", fault);
        } catch (Fault fault) {
            LOG.log(Level.ERROR, "Job " + name + " stopped: " + fault.code(), fault);
        } finally {
            if (again) {
                executor.schedule(() -> run(name, job, time + 1), SECONDS_BETWEEN_RUNS, TimeUnit.SECONDS);
            } else {
                running.remove(name);
            }
        }
    }
}
