package dev.tenon.launcher.up;

import dev.tenon.infrastructure.process.ChildProcess;
import dev.tenon.infrastructure.process.LogTail;
import dev.tenon.infrastructure.process.ServiceFailed;
import dev.tenon.launcher.folder.FolderLock;
import dev.tenon.launcher.folder.Leftovers;
import dev.tenon.launcher.folder.Refused;
import dev.tenon.launcher.folder.RunRecord;
import dev.tenon.launcher.folder.RunningProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Starts everything, watches it, and stops it in order: at a signal, or when one of the services ends by itself. */
public final class Up {
    private static final Duration PATIENCE = Duration.ofSeconds(25);
    private static final int LINES = 25;

    private final UpRequest request;
    private final Progress progress;

    /** One run of what the request says. */
    public Up(UpRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /**
     * Returns only when a service ended that should not; a signal ends the whole process.
     *
     * @param fresh what to do with a data folder before it is used
     * @param ready told when everything is
     */
    public void run(Fresh fresh, Consumer<Platform> ready) {
        request.installation().require();
        try (var _ = lock()) {
            prepare(fresh);
            try (var running = new Running(this::record)) {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running), "tenon-stop"));
                ready.accept(start(running));
                throw unexpected(running.awaitUnexpectedEnd());
            }
        }
    }

    private FolderLock lock() {
        return FolderLock.take(request.folder()).orElseThrow(() -> {
            var who = RunRecord.in(request.folder())
                    .map(record -> " (process " + record.launcher().pid() + ")")
                    .orElse("");
            return new Refused("Tenon runs on " + request.folder().root() + " already" + who
                    + ". Stop it with ./tenon down, or name another folder with --data DIR.");
        });
    }

    private void prepare(Fresh fresh) {
        var folder = request.folder();
        var left = RunRecord.in(folder).map(new Leftovers(PATIENCE)::stop).orElse(0);
        if (left > 0) {
            progress.say("  Stopped " + left + " services that an earlier start left behind");
        }
        if (fresh == Fresh.DELETE_DATA) {
            folder.empty();
        }
        folder.prepare();
        request.ports().needed(request.existing()).forEach(Port::requireFree);
        List.of("postgres", "kafka", "registry", "server").forEach(this::keepPreviousLog);
        record(List.of());
    }

    private void keepPreviousLog(String service) {
        var log = request.folder().log(service);
        try {
            if (Files.exists(log)) {
                Files.move(log, request.folder().log(service + ".previous"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Platform start(Running running) {
        try {
            return new Start(request, running, progress).run();
        } catch (ServiceFailed e) {
            throw new Refused(e.getMessage() + DamagedData.remedy(request.folder()));
        }
    }

    private void record(List<Running.Started> started) {
        var services = started.stream().map(Up::running).toList();
        var launcher =
                RunningProcess.of("The launcher", "", ProcessHandle.current().pid());
        new RunRecord(launcher, services, request.ports().http()).write(request.folder());
    }

    private static RunningProcess running(Running.Started service) {
        var process = service.process();
        return RunningProcess.of(process.name(), "127.0.0.1:" + service.port(), process.pid());
    }

    private void stop(Running running) {
        if (!running.isStopping()) {
            progress.say("Stopping ...");
            running.close();
            progress.say("Stopped.");
        }
    }

    private static Refused unexpected(ChildProcess process) {
        return new Refused(process.name() + " ended unexpectedly with code "
                + process.exit().join()
                + ", so the rest is stopped too. Start again with ./tenon up: the data is kept.\nThe end of "
                + process.log() + ":\n    " + String.join("\n    ", LogTail.of(process.log(), LINES)));
    }
}
