package dev.tenon.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.launcher.up.Steps;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandLineTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();
    private final CommandLine tenon = Tenon.commandLine(new Steps(List.of(), List.of(), List.of()));

    @Test
    void theServerAsksForPort9080UnlessTold() {
        assertThat(up("up").matchedOptionValue("--http", 9080)).isEqualTo(9080);
        assertThat(up("up", "--http", "8000").matchedOptionValue("--http", 9080))
                .isEqualTo(8000);
    }

    private CommandLine.ParseResult up(String... words) {
        return tenon.parseArgs(words).subcommand();
    }

    @Test
    void anImportWithoutATenantSaysWhatIsMissing() {
        assertThat(run("import", "sales", "file.csv", "--currency", "GBP")).isEqualTo(2);
        assertThat(err.toString()).contains("--tenant=SLUG");
    }

    @Test
    void aVerificationNeedsATenantAndAServer() {
        assertThat(run("audit", "verify")).isEqualTo(2);
        assertThat(err.toString()).contains("--tenant=SLUG");
        assertThat(run("audit", "verify", "--tenant", "acme", "--data", folder.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("Nothing runs on");
    }

    @Test
    void aFileThatDoesNotExistIsNamedWithoutAStackTrace() {
        assertThat(run("import", "sales", "no-such.csv", "--tenant", "acme", "--currency", "GBP"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("no-such.csv cannot be read").doesNotContain("\tat ");
    }

    @Test
    void nothingRunsOnANewFolder() {
        assertThat(run("status", "--data", folder.toString())).isEqualTo(1);
        assertThat(run("down", "--data", folder.toString())).isZero();
    }

    @Test
    void droppingADeadLetterNeedsAReason() {
        assertThat(run("dead-letters", "drop", "reporting.topic-0-1", "--data", folder.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--reason=WHY");
    }

    @Test
    void withoutABrokerDeadLettersSayHowToNameOne() {
        assertThat(run("dead-letters", "list", "--data", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("--kafka ADDRESS").doesNotContain("\tat ");
    }

    @Test
    void withoutADatabaseParkedEventsSayHowToNameOne() {
        assertThat(run("parked", "list", "--data", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("TENON_DB_URL").doesNotContain("\tat ");
    }

    @Test
    void faultsSaysHowManyRoundsAndRowsItTakes() {
        assertThat(run("faults", "--rounds", "9")).isEqualTo(1);
        assertThat(run("faults", "--rounds", "2", "--rows", "599")).isEqualTo(1);
        assertThat(err.toString()).contains("--rounds is 1 to 8").doesNotContain("\tat ");
    }

    private int run(String... words) {
        return tenon.setErr(new PrintWriter(err)).execute(words);
    }
}
