package dev.tenon.infrastructure.postgres;

import dev.tenon.infrastructure.Durability;
import dev.tenon.infrastructure.process.ChildProcess;
import dev.tenon.infrastructure.process.Command;
import dev.tenon.infrastructure.process.Folders;
import dev.tenon.infrastructure.process.ServiceFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A PostgreSQL server as a child process. Superuser `postgres` is trusted from this machine; every other role needs its
 * password. A server that was killed recovers at the next start on the same folder.
 */
public final class PostgresServer implements AutoCloseable {
    /** How its process is called. */
    public static final String NAME = "PostgreSQL";

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String ACCESS = """
            # superuser from this machine only; everybody else with a password
            host all postgres 127.0.0.1/32 trust
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private final ChildProcess process;
    private final PostgresAddress address;

    private PostgresServer(ChildProcess process, PostgresAddress address) {
        this.process = process;
        this.address = address;
    }

    /** Starts a server, with a new data folder where there is none. */
    public static PostgresServer start(PostgresSettings settings) {
        var bin = PostgresBinaries.home().resolve("bin");
        if (!Files.exists(settings.data())) {
            initialise(bin, settings);
        }
        var words = new ArrayList<>(Unprivileged.prefix());
        words.add(bin.resolve("postgres").toString());
        words.addAll(settings.arguments());
        // SIGINT is PostgreSQL's "fast": it ends sessions instead of waiting for them
        var process = ChildProcess.start(Command.of(NAME, words, settings.log()).stoppedBy("INT"));
        var address = new PostgresAddress("127.0.0.1", settings.port(), "postgres", "");
        return new PostgresServer(process, address);
    }

    /** Into a folder beside it, renamed when whole: an interrupted start leaves no half-made data folder. */
    private static void initialise(Path bin, PostgresSettings settings) {
        var unfinished = settings.data().resolveSibling(settings.data().getFileName() + "-unfinished");
        try {
            Folders.delete(unfinished);
            Files.createDirectories(unfinished.toAbsolutePath().getParent());
            run("initdb", initdb(bin, unfinished, settings.durability()), settings.log());
            Files.writeString(unfinished.resolve("pg_hba.conf"), ACCESS);
            Files.move(unfinished, settings.data());
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + settings.data() + " cannot be made", e);
        }
    }

    private static List<String> initdb(Path bin, Path data, Durability durability) {
        var words = new ArrayList<>(Unprivileged.prefix());
        words.addAll(List.of(bin.resolve("initdb").toString(), "-D", data.toString(), "-U", "postgres"));
        words.addAll(List.of("--auth=trust", "--encoding=UTF8", "--no-instructions"));
        words.addAll(List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        if (durability == Durability.DISPOSABLE) {
            words.add("--no-sync");
        }
        return words;
    }

    private static void run(String name, List<String> words, Path log) {
        try (var process = ChildProcess.start(Command.of(name, words, log))) {
            var code = process.exit().join();
            if (code != 0) {
                throw new ServiceFailed(name + " ended with code " + code + ". See " + log);
            }
        }
    }

    /**
     * Waits until it answers.
     *
     * @throws ServiceFailed when it does not
     */
    public PostgresServer awaitReady() {
        process.await(address::answers, LIMIT);
        return this;
    }

    /** Where to reach it, as superuser. */
    public PostgresAddress address() {
        return address;
    }

    /** The server's process. */
    public ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}
