package dev.tenon.launcher.job;

import dev.tenon.infrastructure.postgres.PostgresAddress;
import dev.tenon.infrastructure.postgres.PostgresServer;
import dev.tenon.infrastructure.process.Ports;
import dev.tenon.launcher.api.TenonApi;
import dev.tenon.launcher.folder.DataFolder;
import dev.tenon.launcher.folder.RunRecord;
import dev.tenon.launcher.folder.RunningProcess;
import dev.tenon.launcher.folder.SignIns;
import dev.tenon.launcher.up.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The launcher as a user starts it: a program of its own, with data and ports of its own. */
final class RunningTenon implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration POLL = Duration.ofMillis(50);

    private final DataFolder folder;
    private final Path log;
    private final List<String> ports;
    private final URI server;
    private final Map<String, TenonApi> apis = new HashMap<>();
    private Process launcher;

    private RunningTenon(Path temporary) throws IOException {
        var free = Ports.free(5);
        folder = new DataFolder(temporary.resolve("data"));
        log = temporary.resolve("up.log");
        ports = List.of(
                "--http=" + free.get(0),
                "--postgres=" + free.get(1),
                "--kafka=" + free.get(2),
                "--kafka-controller=" + free.get(3),
                "--registry=" + free.get(4));
        server = URI.create("http://127.0.0.1:" + free.getFirst());
        launcher = launch();
    }

    static RunningTenon up(Path temporary) throws IOException {
        return new RunningTenon(temporary);
    }

    /** Kills the server as a power cut would, and waits until the launcher has stopped the rest. */
    void killServer() {
        var running = RunRecord.in(folder).orElseThrow().services().stream()
                .filter(service -> service.name().equals("The server"))
                .findFirst();
        running.flatMap(RunningProcess::handle).orElseThrow().destroyForcibly();
        await(() -> !launcher.isAlive(), "the launcher stops when the server dies");
    }

    /** Starts again on the same data. */
    void upAgain() throws IOException {
        launcher = launch();
    }

    /** Runs a command of the launcher to its end, and gives what it printed. */
    Finished run(String... words) throws IOException, InterruptedException {
        var process = start(words);
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Finished(process.waitFor(), output);
    }

    /** Starts a command of the launcher. */
    Process start(String... words) throws IOException {
        var command = new ArrayList<>(List.of(words));
        command.add("--data=" + folder.root());
        return program(command).redirectErrorStream(true).start();
    }

    /** Does something to the database behind Tenon's back. */
    void execute(String statement) {
        var database = RunRecord.in(folder).orElseThrow().services().stream()
                .filter(service -> service.name().equals(PostgresServer.NAME))
                .map(service -> PostgresAddress.of("jdbc:postgresql://" + service.address()))
                .findFirst();
        database.orElseThrow().execute(Platform.DATABASE, statement);
    }

    /** The API as the first administrator of the tenant. */
    TenonApi api(String tenant) {
        return apis.computeIfAbsent(
                tenant,
                slug -> TenonApi.signIn(server, SignIns.in(folder).of(slug).orElseThrow()));
    }

    static void await(BooleanSupplier condition, String what) {
        var end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Waited in vain until " + what);
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private Process launch() throws IOException {
        Files.deleteIfExists(log);
        var command = new ArrayList<>(List.of("up", "--data=" + folder.root()));
        command.addAll(ports);
        var process = program(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        await(() -> !process.isAlive() || printed().contains("Tenon is ready"), "Tenon is ready");
        if (!process.isAlive()) {
            throw new AssertionError("Tenon did not start: " + printed());
        }
        return process;
    }

    private String printed() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder program(List<String> words) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dtenon.home=" + System.getProperty("tenon.home"),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.tenon.launcher.Tenon"));
        command.addAll(words);
        return new ProcessBuilder(command);
    }

    @Override
    public void close() throws InterruptedException {
        launcher.destroy();
        if (!launcher.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            launcher.destroyForcibly();
        }
    }

    /** How a command ended, and what it printed. */
    record Finished(int exit, String output) {}
}
