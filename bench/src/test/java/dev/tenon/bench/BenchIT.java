package dev.tenon.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tenon.launcher.up.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every part, with sizes that say nothing about cost: whether it measures, writes down what it measured, and stops all that it started. */
@EnabledIfSystemProperty(
        named = "tenon.bench",
        matches = "true",
        disabledReason = "takes minutes of both cores: -Dtenon.bench=true")
class BenchIT {
    private static final long SEED = 20261123;

    @TempDir
    private Path folder;

    static List<Part> parts() {
        return Bench.PARTS;
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aPartWritesDownWhatItMeasuredAndLeavesNothingRunning(Part part) throws IOException {
        System.out.println("Part " + part.number() + " with seed " + SEED);
        var installation = Installation.under(Path.of(System.getProperty("tenon.home")));
        var run = new Run(Effort.TINY, installation, folder.resolve("data"), SEED, System.out);
        boolean met = new Measurement(run, folder.resolve("results"), "the test").of(List.of(part));
        var json = only(folder.resolve("results"));
        assertThat(json.path("part").asInt()).isEqualTo(part.number());
        assertThat(json.path("seed").asLong()).isEqualTo(SEED);
        assertThat(json.path("met").asBoolean()).isEqualTo(met);
        assertThat(json.path("figures")).isNotEmpty().allSatisfy(BenchIT::isWhole);
        assertThat(ProcessHandle.current().children()).isEmpty();
        assertThat(run.folder()).doesNotExist();
    }

    /** One pair was measured, so that its ratio is the figure's value. */
    private static void isWhole(JsonNode figure) {
        assertThat(figure.path("value").asDouble())
                .as(figure.toString())
                .isNotNaN()
                .isNotNegative();
        if (figure.has("pairs")) {
            var pair = figure.path("pairs").path(0);
            assertThat(pair.path("measured").asDouble()).as(figure.toString()).isPositive();
            assertThat(figure.path("value").asDouble())
                    .isEqualTo(pair.path("measured").asDouble()
                            / pair.path("against").asDouble());
        }
    }

    private static JsonNode only(Path results) throws IOException {
        try (var files = Files.newDirectoryStream(results, "*.json")) {
            return new ObjectMapper().readTree(files.iterator().next().toFile());
        }
    }
}
