package dev.tenon.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/** Runs actions on threads of their own and waits for them. */
public final class AtOnce {
    private static final long PATIENCE = 60;

    private AtOnce() {}

    /** Runs the action on that many threads, which begin together, and gives what each returned. */
    public static <R> List<R> run(int threads, Callable<R> action) {
        var start = new CyclicBarrier(threads);
        return all(IntStream.range(0, threads)
                .<Callable<R>>mapToObj(_ -> () -> {
                    start.await(PATIENCE, TimeUnit.SECONDS);
                    return action.call();
                })
                .toList());
    }

    /** Runs the action on another thread and gives what it returned. */
    public static <R> R elsewhere(Callable<R> action) {
        return all(List.of(action)).getFirst();
    }

    private static <R> List<R> all(List<Callable<R>> actions) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = actions.stream().map(threads::submit).toList();
            var results = new ArrayList<R>();
            running.forEach(future -> results.add(result(future)));
            return results;
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException("An action failed", e);
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException("An action did not end in " + PATIENCE + " seconds", e);
        }
    }
}
