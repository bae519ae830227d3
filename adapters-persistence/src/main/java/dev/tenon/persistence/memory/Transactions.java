package dev.tenon.persistence.memory;

import dev.tenon.kernel.AuditEntry;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Consumption;
import dev.tenon.kernel.RequestInFlight;
import dev.tenon.kernel.StaleSession;
import dev.tenon.kernel.StoreUnavailable;
import dev.tenon.kernel.TenantContext;
import dev.tenon.kernel.Work;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/** One work at a time: lock, claim the cause, run, keep the outcome; or take everything back. */
final class Transactions {
    private final ReentrantLock lock = new ReentrantLock();
    private final Set<String> inFlight = ConcurrentHashMap.newKeySet();
    private final UndoLog undo;
    private final AuditTable audit;
    private final Claims claims;
    private final Parking parking;

    Transactions(UndoLog undo, Claims claims, Parking parking, AuditTable audit) {
        this.undo = undo;
        this.claims = claims;
        this.parking = parking;
        this.audit = audit;
    }

    <S, R> R within(TenantContext tenant, Function<Lease, S> lending, Work<S, R> work) {
        refuseNesting();
        return switch (tenant.cause()) {
            case Cause.Request request -> alone(tenant, request, () -> locked(() -> claimed(tenant, lending, work)));
            case Cause.None _, Cause.Message _, Cause.Job _ -> locked(() -> claimed(tenant, lending, work));
        };
    }

    /** Runs an action while no work runs. */
    <R> R between(Supplier<R> action) {
        refuseNesting();
        return locked(action);
    }

    private void refuseNesting() {
        if (lock.isHeldByCurrentThread()) {
            throw new StaleSession("A work cannot begin inside another one");
        }
    }

    private <R> R locked(Supplier<R> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    private <R> R alone(TenantContext tenant, Cause.Request request, Supplier<R> action) {
        var key = Claims.key(tenant);
        if (!inFlight.add(key)) {
            throw new RequestInFlight(request.key());
        }
        try {
            return action.get();
        } finally {
            inFlight.remove(key);
        }
    }

    @SuppressWarnings("unchecked") // one cause is claimed by one kind of work, so its outcome is of that work's type
    private <S, R> R claimed(TenantContext tenant, Function<Lease, S> lending, Work<S, R> work) {
        return (R) claims.outcome(tenant).orElseGet(() -> tried(tenant, lending, work));
    }

    /** With one work at a time a conflict is of the work's own making, and would come again. */
    private <S, R> R tried(TenantContext tenant, Function<Lease, S> lending, Work<S, R> work) {
        try {
            return once(tenant, lending, work);
        } catch (Conflict conflict) {
            throw new StoreUnavailable("The work is in conflict with what is there or with itself", conflict);
        }
    }

    private <S, R> R once(TenantContext tenant, Function<Lease, S> lending, Work<S, R> work) {
        var lease = new Lease(tenant);
        try {
            var outcome = work.in(lending.apply(lease));
            AuditEntry.ofOutcome(outcome, tenant.cause()).ifPresent(entry -> audit.add(tenant, entry));
            settle(tenant, outcome);
            undo.forget();
            return outcome;
        } finally {
            lease.end();
            undo.rollBack();
        }
    }

    private void settle(TenantContext tenant, Object outcome) {
        switch (outcome) {
            case Consumption.Waiting waiting -> {
                undo.rollBack();
                parking.park(tenant, waiting);
            }
            case Consumption.Taken taken -> {
                claims.store(tenant, taken);
                parking.remove(tenant);
            }
            default -> claims.store(tenant, outcome);
        }
    }
}
