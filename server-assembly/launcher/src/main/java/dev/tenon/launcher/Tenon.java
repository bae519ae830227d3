package dev.tenon.launcher;

import dev.tenon.infrastructure.process.ServiceFailed;
import dev.tenon.launcher.folder.Refused;
import dev.tenon.launcher.tenants.MigrationStep;
import dev.tenon.launcher.tenants.OnboardingStep;
import dev.tenon.launcher.tenants.SamplesStep;
import dev.tenon.launcher.up.Steps;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The program behind the script `tenon`. */
@Command(
        name = "tenon",
        description = "A multi-tenant business platform on this machine.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {
            DownCommand.class,
            StatusCommand.class,
            ImportCommand.class,
            AuditCommand.class,
            DeadLettersCommand.class,
            ParkedCommand.class,
            AuthorCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "The script knows three more: `build` builds what is stale, `test` runs everything that CI runs, `bench` measures."
        })
public final class Tenon {
    private static final Steps STEPS =
            new Steps(List.of(new MigrationStep()), List.of(new OnboardingStep()), List.of(new SamplesStep()));

    private Tenon() {}

    /** Runs a command and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(commandLine(STEPS).execute(arguments));
    }

    static CommandLine commandLine(Steps steps) {
        var tenon = new CommandLine(new Tenon())
                .addSubcommand(new UpCommand(steps))
                .addSubcommand(new FaultsCommand(steps))
                .setExecutionExceptionHandler(new Plain());
        tenon.getCommandSpec().versionProvider(Tenon::version);
        tenon.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().versionProvider(Tenon::version));
        return tenon;
    }

    private static String[] version() {
        var version = Optional.ofNullable(Tenon.class.getPackage().getImplementationVersion());
        return new String[] {"Tenon " + version.orElse("from classes that are not packaged")};
    }

    /** The folder of the script. */
    static Path home() {
        return Optional.ofNullable(System.getProperty("tenon.home"))
                .map(Path::of)
                .orElseGet(() -> Path.of(""));
    }

    /** What a person can mend is shown as a message; anything else is a fault of ours and shows where. */
    private static final class Plain implements IExecutionExceptionHandler {
        @Override
        public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
            if (failure instanceof Refused
                    || failure instanceof ServiceFailed
                    || failure instanceof IllegalStateException) {
                command.getErr().println(command.getColorScheme().errorText(String.valueOf(failure.getMessage())));
            } else {
                failure.printStackTrace(command.getErr());
            }
            return CommandLine.ExitCode.SOFTWARE;
        }
    }
}
