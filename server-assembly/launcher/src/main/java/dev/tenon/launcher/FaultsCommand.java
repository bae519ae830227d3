package dev.tenon.launcher;

import dev.tenon.launcher.faults.Trial;
import dev.tenon.launcher.folder.Refused;
import dev.tenon.launcher.up.Installation;
import dev.tenon.launcher.up.Progress;
import dev.tenon.launcher.up.Steps;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** `faults`: whether anything is lost or doubled when services are killed. Ends with 0 only when nothing is. */
@Command(
        name = "faults",
        description =
                "Kills the services of a platform of its own while it works, and checks that nothing is lost or doubled.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "It touches no data of yours: its platform lies in a temporary folder, on free ports, and is gone afterwards;",
            "only when something is wrong the folder stays, with the logs. The same seed draws the same files, payments",
            "and kills."
        })
final class FaultsCommand implements Callable<Integer> {
    private static final int DIFFERENCES = 1;
    private static final int MOST_ROUNDS = 8;
    private static final int LEAST_ROWS = 300;
    private static final int BELOW = 1_000_000;

    private final Steps steps;

    @Option(names = "--seed", paramLabel = "N", description = "What is drawn (default: drawn too, and printed).")
    private @Nullable Long seed;

    @Option(
            names = "--rounds",
            paramLabel = "R",
            defaultValue = "2",
            description = "How often each service is killed, 1 to 8 (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "6000",
            description = "About how many rows are imported (${DEFAULT-VALUE}).")
    private int rows;

    FaultsCommand(Steps steps) {
        this.steps = steps;
    }

    @Override
    public Integer call() {
        if (rounds < 1 || rounds > MOST_ROUNDS || rows < LEAST_ROWS * rounds) {
            throw new Refused(
                    "--rounds is 1 to " + MOST_ROUNDS + ", and --rows at least " + LEAST_ROWS + " for each round.");
        }
        long drawn = Optional.ofNullable(seed)
                .orElseGet(() -> (long) RandomGenerator.getDefault().nextInt(BELOW));
        var progress = new Progress(System.out);
        progress.say("Seed " + drawn + ", " + rounds + " rounds, " + rows + " rows");
        long wrong = new Trial(drawn, rounds, rows, progress).run(Installation.under(Tenon.home()), steps);
        return wrong == 0 ? CommandLine.ExitCode.OK : DIFFERENCES;
    }
}
