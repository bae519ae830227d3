package dev.tenon.infrastructure.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A running program that stops with this process, however this process ends: it holds the reading end of a pipe whose
 * writing end is ours, and the end of that pipe is its order to stop. It has a session of its own, so that a Ctrl-C in
 * the terminal reaches only us and we stop the others in order.
 */
public final class ChildProcess implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(25);
    private static final String LIFELINE = Resources.text(ChildProcess.class, "lifeline.sh");

    private final Command command;
    private final Process process;

    private ChildProcess(Command command, Process process) {
        this.command = command;
        this.process = process;
    }

    /** Starts the command. */
    public static ChildProcess start(Command command) {
        try {
            Files.createDirectories(command.log().toAbsolutePath().getParent());
            var builder = new ProcessBuilder(words(command))
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(command.log().toFile()));
            builder.environment().putAll(command.environment());
            return new ChildProcess(command, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(command.name() + " could not be started", e);
        }
    }

    private static List<String> words(Command command) {
        var words = new ArrayList<>(Programs.find("setsid").stream().toList());
        var patience = Long.toString(command.patience().toSeconds());
        words.addAll(List.of("sh", "-c", LIFELINE, command.name(), command.stopSignal(), patience));
        words.addAll(command.words());
        return words;
    }

    /** What a person calls it. */
    public String name() {
        return command.name();
    }

    /** The process id of the program itself. */
    public long pid() {
        return process.pid();
    }

    /** The file it logs to. */
    public Path log() {
        return command.log();
    }

    /** Whether it runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes with the exit code when the program ends. */
    public CompletableFuture<Integer> exit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /**
     * Waits until the program is ready.
     *
     * @throws ServiceFailed when it ends first, or is not ready in time; the message shows the end of its log
     */
    public void await(BooleanSupplier ready, Duration limit) {
        var end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw ServiceFailed.ended(command, process.exitValue());
            }
            if (System.nanoTime() > end) {
                throw ServiceFailed.late(command, limit);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a service", e);
        }
    }

    /** Stops the program and waits until it has ended. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(command.patience().toSeconds() + 5, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(command.name() + " could not be stopped", e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
