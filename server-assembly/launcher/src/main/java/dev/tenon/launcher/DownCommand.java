package dev.tenon.launcher;

import dev.tenon.launcher.folder.Leftovers;
import dev.tenon.launcher.folder.Refused;
import dev.tenon.launcher.folder.RunRecord;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** `down`: stops what `up` started, and waits until it is stopped. */
@Command(name = "down", description = "Stops what `up` started.", mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() {
        var folder = data.folder();
        var record =
                RunRecord.in(folder).filter(found -> found.alive().findAny().isPresent());
        if (record.isEmpty()) {
            System.out.println("Nothing runs on " + folder.root() + ".");
        } else {
            record.get().launcher().handle().ifPresent(DownCommand::stop);
            new Leftovers(PATIENCE).stop(record.get());
            System.out.println("Stopped. The data stays in " + folder.root() + ".");
        }
        return CommandLine.ExitCode.OK;
    }

    private static void stop(ProcessHandle launcher) {
        launcher.destroy();
        try {
            launcher.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof TimeoutException) {
                throw new Refused("Process " + launcher.pid() + " did not stop within " + PATIENCE.toSeconds()
                        + " seconds. End it with kill -9 " + launcher.pid()
                        + "; the next ./tenon up recovers the data.");
            }
            throw e;
        }
    }
}
