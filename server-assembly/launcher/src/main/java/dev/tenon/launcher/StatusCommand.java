package dev.tenon.launcher;

import dev.tenon.launcher.folder.DataFolder;
import dev.tenon.launcher.folder.RunRecord;
import dev.tenon.launcher.folder.RunningProcess;
import dev.tenon.launcher.folder.SignIns;
import dev.tenon.launcher.up.Health;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** `status`: what runs, since when, on which ports, and how it is. Ends with 0 only when all of it runs and is ready. */
@Command(
        name = "status",
        description = "Says what runs, since when, on which ports, and how it is.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private static final int NOT_READY = 1;
    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    @Mixin
    private KafkaOption kafka = new KafkaOption();

    @Override
    public Integer call() {
        var folder = kafka.folder();
        var record =
                RunRecord.in(folder).filter(found -> found.launcher().handle().isPresent());
        if (record.isEmpty()) {
            System.out.println("Nothing runs on " + folder.root() + ". Start it with ./tenon up.");
            return NOT_READY;
        }
        System.out.println("Tenon runs on " + folder.root());
        kafka.known().map(DeadLetterCount::words).ifPresent(words -> System.out.println("  " + words));
        return report(folder, record.get());
    }

    private static int report(DataFolder folder, RunRecord record) {
        Stream.concat(Stream.of(record.launcher()), record.services().stream()).forEach(StatusCommand::print);
        var server = URI.create("http://127.0.0.1:" + record.http());
        var health = new Health(server);
        var ready = health.isReady();
        System.out.println("  " + server + (ready ? " is ready" : " is not ready"));
        health.report().ifPresent(report -> System.out.println("  " + report.strip()));
        if (ready) {
            SignIns.in(folder).all().stream()
                    .map(signIn -> Lag.at(server, signIn))
                    .forEach(StatusCommand::print);
        }
        return ready ? CommandLine.ExitCode.OK : NOT_READY;
    }

    private static void print(Lag lag) {
        System.out.println(String.format(Locale.ROOT, "  %-11s %s", lag.signIn().tenant(), lag.words()));
    }

    private static void print(RunningProcess process) {
        var since = Instant.ofEpochMilli(process.startedAt()).atZone(ZoneId.systemDefault());
        var state = process.handle().isPresent()
                ? "runs since " + SINCE.format(since) + " ("
                        + ChronoUnit.SECONDS.between(since.toInstant(), Instant.now()) + " s)"
                : "does not run";
        System.out.println(String.format(
                Locale.ROOT, "  %-20s %-16s process %-8d %s", process.name(), process.address(), process.pid(), state));
    }
}
