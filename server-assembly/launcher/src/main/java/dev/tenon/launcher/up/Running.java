package dev.tenon.launcher.up;

import dev.tenon.infrastructure.process.ChildProcess;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The services that were started, and how they end: all together, in order. */
public final class Running implements AutoCloseable {
    /** In the order in which they are stopped: who uses another stops before it. */
    public enum Service {
        SERVER,
        REGISTRY,
        KAFKA,
        DATABASE
    }

    /** A service of ours, and the port it listens on. */
    public record Started(ChildProcess process, int port) {}

    private final Map<Service, Started> services = new EnumMap<>(Service.class);
    private final CompletableFuture<ChildProcess> firstEnd = new CompletableFuture<>();
    private final Consumer<List<Started>> changed;
    private boolean stopping;

    /** Calls this with all that runs, each time that another service was started. */
    public Running(Consumer<List<Started>> changed) {
        this.changed = changed;
    }

    /** A service that was started. */
    public synchronized void add(Service service, ChildProcess process, int port) {
        if (stopping) {
            process.close();
            throw new IllegalStateException(process.name() + " was started while everything stops");
        }
        services.put(service, new Started(process, port));
        changed.accept(List.copyOf(services.values()));
        var _ = process.exit().thenAccept(_ -> ended(process));
    }

    /** The process of a service; after a restart, the new one. */
    synchronized ChildProcess of(Service service) {
        return Optional.ofNullable(services.get(service))
                .map(Started::process)
                .orElseThrow(() -> new IllegalStateException(service + " was not started"));
    }

    private synchronized void ended(ChildProcess process) {
        if (!stopping) {
            firstEnd.complete(process);
        }
    }

    /** Waits until a service ends that nobody asked to. */
    public ChildProcess awaitUnexpectedEnd() {
        return firstEnd.join();
    }

    /** Whether it was told to stop. */
    public synchronized boolean isStopping() {
        return stopping;
    }

    /** Stops all, in order. Doing it again does nothing. */
    @Override
    public void close() {
        List<Started> toStop;
        synchronized (this) {
            stopping = true;
            toStop = List.copyOf(services.values());
        }
        toStop.forEach(started -> started.process().close());
    }
}
