package dev.tenon.launcher.folder;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes that a killed launcher left behind. They stop by themselves; this waits for it, and kills those that do not. */
public final class Leftovers {
    private final Duration patience;

    /** Waits this long for each. */
    public Leftovers(Duration patience) {
        this.patience = patience;
    }

    /** Returns when none of the recorded services runs any more; says how many there were. */
    public int stop(RunRecord record) {
        var left = record.services().stream()
                .flatMap(service -> service.handle().stream())
                .toList();
        left.forEach(this::stop);
        return left.size();
    }

    private void stop(ProcessHandle handle) {
        handle.destroy();
        try {
            handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            handle.destroyForcibly();
            handle.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
