package dev.tenon.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
    private static final Circumstances CIRCUMSTANCES = new Circumstances(
            Instant.parse("2026-11-23T10:15:30Z"), "./tenon bench --only 2", "full", "2 cores", "Java 25");

    @TempDir
    private Path folder;

    private void write(int part, String key, double measured) {
        var figure = new Figure.Ratio(
                "throughput of " + key,
                "REST",
                "JDBC",
                "operations a second",
                new Target.AtLeast(0.65),
                List.of(new Pair(measured, 1_000), new Pair(measured, 1_000)));
        new Results(folder)
                .write(new Report(part, key, "Title", 42, List.of(figure), Map.of("statements", "17")), CIRCUMSTANCES);
    }

    @Test
    void aPartIsWrittenWithItsRawNumbersAndWhatRepeatsIt() throws IOException {
        write(2, "hot-path", 700);
        var json = new ObjectMapper().readTree(folder.resolve("hot-path.json").toFile());
        assertThat(json.path("seed").asLong()).isEqualTo(42);
        assertThat(json.path("command").asText()).isEqualTo("./tenon bench --only 2");
        assertThat(json.path("met").asBoolean()).isTrue();
        var figure = json.path("figures").path(0);
        assertThat(figure.path("value").asDouble()).isEqualTo(0.7);
        assertThat(figure.path("target").asText()).isEqualTo("at least 0.65");
        assertThat(figure.path("pairs")).hasSize(2);
        assertThat(figure.path("pairs").path(1).path("measured").asDouble()).isEqualTo(700);
    }

    @Test
    void thePageHoldsEveryPartInOrderAndSaysWhatWasMissed() throws IOException {
        write(2, "hot-path", 600);
        write(1, "row-security", 700);
        var page = Files.readString(folder.resolve("README.md"));
        assertThat(page)
                .containsSubsequence(
                        "| 1 | throughput of row-security | 0.700 | at least 0.65 | met |",
                        "| 2 | throughput of hot-path | 0.600 | at least 0.65 | **missed** |");
        assertThat(page).contains("seed 42", "2026-11-23T10:15:30Z", "| 1 | 600 | 1000 | 0.600 |", "- statements: 17");
    }

    @Test
    void aPartThatIsMeasuredAgainReplacesItsFormerResults() throws IOException {
        write(2, "hot-path", 600);
        write(2, "hot-path", 800);
        assertThat(Files.readString(folder.resolve("README.md")))
                .contains("0.800")
                .doesNotContain("0.600");
    }
}
