package dev.tenon.bench;

import dev.tenon.bench.customfields.CustomFieldCost;
import dev.tenon.bench.footprint.Footprint;
import dev.tenon.bench.freshness.Freshness;
import dev.tenon.bench.hotpath.HotPath;
import dev.tenon.bench.refresh.RefreshCost;
import dev.tenon.bench.rls.RowSecurityCost;
import dev.tenon.launcher.up.Installation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program behind {@code ./tenon bench}. */
@Command(
        name = "tenon bench",
        description = "Measures what Tenon costs, as ratios of interleaved pairs, and holds them to their targets.",
        mixinStandardHelpOptions = true,
        footer = {"", "Ends with 0 when every figure meets its target, with 1 when one misses it."})
public final class Bench implements Callable<Integer> {
    static final List<Part> PARTS = List.of(
            new RowSecurityCost(),
            new HotPath(),
            new Freshness(),
            new RefreshCost(),
            new Footprint(),
            new CustomFieldCost());

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description = "These parts only, such as --only 1,2 (default: all).")
    private List<Integer> only = PARTS.stream().map(Part::number).toList();

    @Option(names = "--quick", description = "A few seconds each: whether everything works, and an impression.")
    private boolean quick;

    @Option(names = "--seed", defaultValue = "20261123", description = "Of all generated values (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--results", paramLabel = "DIR", description = "Where the results go (default: bench/results).")
    private @Nullable Path results;

    @Spec
    private @Nullable CommandSpec spec;

    private Bench() {}

    /** Runs, and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Bench());
    }

    @Override
    public Integer call() {
        var parts = PARTS.stream().filter(part -> only.contains(part.number())).toList();
        if (parts.size() != only.stream().distinct().count()) {
            var numbers = PARTS.stream().map(Part::number).toList();
            throw new ParameterException(line(), "--only takes numbers of " + numbers + ", not " + only);
        }
        var home = Optional.ofNullable(System.getProperty("tenon.home"))
                .map(Path::of)
                .orElse(Path.of(""));
        var installation = Installation.under(home);
        installation.require();
        var run = new Run(quick ? Effort.QUICK : Effort.FULL, installation, folder(home), seed, System.out);
        var folder = results == null ? home.resolve("bench/results") : results;
        return new Measurement(run, folder, words()).of(parts)
                ? CommandLine.ExitCode.OK
                : CommandLine.ExitCode.SOFTWARE;
    }

    /** Two runs at once disturb each other, but not each other's data. */
    private static Path folder(Path home) {
        return home.resolve("target/bench-" + ProcessHandle.current().pid());
    }

    private CommandLine line() {
        return spec == null ? commandLine() : spec.commandLine();
    }

    /** As somebody would type it again. */
    private String words() {
        var arguments = line().getParseResult().originalArgs();
        return ("./tenon bench " + String.join(" ", arguments)).strip();
    }
}
