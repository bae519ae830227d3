package dev.tenon.server;

import dev.tenon.kernel.Actor;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Fault;
import dev.tenon.kernel.Jobs;
import dev.tenon.kernel.NotAdmitted;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.TenantGate;
import dev.tenon.kernel.TenantId;
import dev.tenon.kernel.UserId;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Runs jobs on the server's executor, each as the user who asked for it, admitted anew. */
@ApplicationScoped
public class BackgroundJobs implements Jobs {
    private static final System.Logger LOG = System.getLogger(BackgroundJobs.class.getName());

    private final Set<String> running = ConcurrentHashMap.newKeySet();

    @Resource
    private ManagedExecutorService executor;

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
                    run(name, () -> work.accept(gate.admitJob(tenant, user, correlation, new Cause.Job(key)))));
        }
    }

    private void run(String name, Runnable job) {
        try {
            job.run();
        } catch (Fault fault) {
            LOG.log(System.Logger.Level.ERROR, "Job " + name + " stopped: " + fault.code(), fault);
        } finally {
            running.remove(name);
        }
    }
}
