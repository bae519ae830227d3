package dev.tenon.launcher.up;

import dev.tenon.infrastructure.process.ServiceFailed;
import dev.tenon.launcher.folder.FolderLock;
import dev.tenon.launcher.folder.Refused;
import dev.tenon.launcher.up.Running.Service;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A whole platform whose services are killed and started again one by one, each on its own data. It stops when it is closed. */
public final class Rig implements AutoCloseable {
    private final UpRequest request;
    private final FolderLock lock;
    private final Running running = new Running(_ -> {});
    private final Services services;
    private final CompletableFuture<Platform> platform = new CompletableFuture<>();

    private Rig(UpRequest request, FolderLock lock) {
        this.request = request;
        this.lock = lock;
        services = new Services(request, running);
    }

    /**
     * Takes the folder; nothing runs yet.
     *
     * @throws Refused when the folder is in use, or what the build makes is missing
     */
    public static Rig on(UpRequest request) {
        request.installation().require();
        var folder = request.folder();
        var lock = FolderLock.take(folder).orElseThrow(() -> new Refused("The folder " + folder.root() + " is in use"));
        folder.prepare();
        return new Rig(request, lock);
    }

    /**
     * Starts everything, and says where it is.
     *
     * @throws ServiceFailed when a service does not start
     */
    public Platform start(Progress progress) {
        platform.complete(new Start(request, running, progress).run());
        return platform.join();
    }

    /** Kills a service and whatever it started, as a power cut would, and returns when all of it is gone. */
    public void kill(Service service) {
        var process = running.of(service);
        var all = ProcessHandle.of(process.pid()).stream()
                .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(handle -> handle.onExit().join());
        process.close();
    }

    /**
     * Waits until a service ends by itself.
     *
     * @throws ServiceFailed when it does not
     */
    public void awaitEnd(Service service, Duration limit) {
        var process = running.of(service);
        try {
            var _ = process.exit()
                    .orTimeout(limit.toSeconds(), TimeUnit.SECONDS)
                    .join();
            process.close();
        } catch (CompletionException e) {
            if (e.getCause() instanceof TimeoutException) {
                throw new ServiceFailed(process.name() + " did not end within " + limit.toSeconds() + " seconds");
            }
            throw e;
        }
    }

    /** Starts a service that ended, and returns when it is ready. */
    public void restart(Service service) {
        switch (service) {
            case DATABASE -> services.database();
            case KAFKA -> services.kafka();
            case REGISTRY -> services.registry(platform.join().database());
            case SERVER -> services.server(request.installation(), platform.join());
        }
    }

    @Override
    public void close() {
        running.close();
        lock.close();
    }
}
