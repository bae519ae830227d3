package dev.tenon.launcher.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.launcher.tenants.MigrationStep;
import dev.tenon.launcher.tenants.OnboardingStep;
import dev.tenon.launcher.up.Installation;
import dev.tenon.launcher.up.Progress;
import dev.tenon.launcher.up.Steps;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The shortest run that kills each service once. */
@EnabledIfSystemProperty(
        named = "tenon.faults",
        matches = "true",
        disabledReason = "takes minutes of both cores: -Dtenon.faults=true")
class FaultsIT {
    private static final long SEED = 20261123;
    private static final int ROWS = 300;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void whateverIsKilledNothingIsLostAndNothingIsDoubled() {
        var progress = new Progress(new PrintStream(printed, true, StandardCharsets.UTF_8));
        var steps = new Steps(List.of(new MigrationStep()), List.of(new OnboardingStep()), List.of());
        long wrong = new Trial(SEED, 1, ROWS, progress)
                .run(Installation.under(Path.of(System.getProperty("tenon.home"))), steps);
        assertThat(wrong).as(output()).isZero();
        assertThat(output())
                .contains(List.of(Kill.values()).stream().map(Kill::title).toList());
        assertThat(repeated())
                .as("messages that the dying relay sent and did not remove:\n" + output())
                .isPositive();
    }

    private long repeated() {
        var sentence = Pattern.compile("([\\d,]+) messages are").matcher(output());
        assertThat(sentence.find()).as(output()).isTrue();
        return Long.parseLong(sentence.group(1).replace(",", ""));
    }

    private String output() {
        return "Seed " + SEED + "\n" + printed.toString(StandardCharsets.UTF_8);
    }
}
