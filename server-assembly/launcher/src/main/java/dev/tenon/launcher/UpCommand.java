package dev.tenon.launcher;

import dev.tenon.launcher.folder.SignIns;
import dev.tenon.launcher.up.Existing;
import dev.tenon.launcher.up.Fresh;
import dev.tenon.launcher.up.Installation;
import dev.tenon.launcher.up.Platform;
import dev.tenon.launcher.up.Progress;
import dev.tenon.launcher.up.Steps;
import dev.tenon.launcher.up.Up;
import dev.tenon.launcher.up.UpRequest;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** `up`: starts everything and stays in the foreground. */
@Command(
        name = "up",
        description = "Starts everything on this machine and stays in the foreground; Ctrl-C stops it in order.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Services that exist already are used instead of own ones where TENON_DB_URL, TENON_KAFKA or",
            "TENON_REGISTRY name them."
        })
final class UpCommand implements Callable<Integer> {
    private final Steps steps;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private PortOptions ports = new PortOptions();

    @Option(names = "--fresh", description = "Delete the data of an earlier start first.")
    private boolean fresh;

    UpCommand(Steps steps) {
        this.steps = steps;
    }

    @Override
    public Integer call() {
        var request = new UpRequest(
                data.folder(), ports.numbers(), Existing.in(System.getenv()), Installation.under(Tenon.home()), steps);
        var progress = new Progress(System.out);
        progress.say("Starting Tenon on " + request.folder().root());
        new Up(request, progress)
                .run(fresh ? Fresh.DELETE_DATA : Fresh.KEEP_DATA, platform -> welcome(request, platform, progress));
        return CommandLine.ExitCode.OK;
    }

    private static void welcome(UpRequest request, Platform platform, Progress progress) {
        progress.say(String.format(
                Locale.ROOT, "%nTenon is ready after %.1f s: %s%n", progress.seconds(), platform.server()));
        progress.say(line("tenant", "sign in as", "password"));
        SignIns.in(request.folder())
                .all()
                .forEach(one -> progress.say(line(one.tenant(), one.email(), one.password())));
        var database = platform.database();
        progress.say("");
        progress.say(line(
                "PostgreSQL", database.host() + ":" + database.port(), "database tenon, superuser " + database.user()));
        progress.say(line("Kafka", platform.kafka(), ""));
        progress.say(line("Registry", platform.registry().toString(), ""));
        progress.say(line("Data", request.folder().root().toString(), ""));
        progress.say("\nCtrl-C stops it; so does ./tenon down.");
    }

    private static String line(String first, String second, String third) {
        return String.format(Locale.ROOT, "  %-11s %-30s %s", first, second, third)
                .stripTrailing();
    }
}
