package dev.tenon.infrastructure.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What to run as a child process.
 *
 * @param name what a person calls it, for messages
 * @param words the program and its arguments
 * @param environment variables added to those of this process
 * @param log the file that standard output and error are appended to
 * @param stopSignal the signal that asks the program to stop in good order
 * @param patience how long it may take to stop before it is killed
 */
public record Command(
        String name,
        List<String> words,
        Map<String, String> environment,
        Path log,
        String stopSignal,
        Duration patience) {
    public Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    /** A command with nothing added to the environment, stopped by SIGTERM within 20 seconds. */
    public static Command of(String name, List<String> words, Path log) {
        return new Command(name, words, Map.of(), log, "TERM", Duration.ofSeconds(20));
    }

    /** The same command with these variables added. */
    public Command withEnvironment(Map<String, String> added) {
        return new Command(name, words, added, log, stopSignal, patience);
    }

    /** The same command, stopped by another signal. */
    public Command stoppedBy(String signal) {
        return new Command(name, words, environment, log, signal, patience);
    }
}
