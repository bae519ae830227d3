package dev.tenon.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
    private static final Set<String> REFERENCES = Set.of("company", "contact");

    static List<Shipped> documents() {
        return Shipped.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aSampleHasWhatItsStageRequires(Shipped document) {
        var resolved = document.resolved();
        assertThat(Listed.in(resolved.path("samples")))
                .allSatisfy(sample -> assertThat(names(stage(resolved, sample).path("required")))
                        .filteredOn(field -> !field(resolved, sample, field).has("default"))
                        .isSubsetOf(names(sample.path("values"))));
    }

    /** Since other modules act on what is won, and what they did would stay when the samples go. */
    @ParameterizedTest
    @MethodSource("documents")
    void noSampleIsWonOrLost(Shipped document) {
        var resolved = document.resolved();
        assertThat(Listed.in(resolved.path("samples")).stream()
                        .filter(sample -> sample.path("entity").asText().equals("crm.opportunity")))
                .allSatisfy(sample -> assertThat(
                                stage(resolved, sample).path("type").asText())
                        .isEqualTo("open"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aSampleRefersToSamplesBeforeIt(Shipped document) {
        var resolved = document.resolved();
        var samples = resolved.path("samples");
        assertThat(Listed.in(samples))
                .allSatisfy(sample -> assertThat(referred(resolved, sample))
                        .allSatisfy(other -> assertThat(
                                        samples.path(other).path("order").asInt())
                                .isPositive()
                                .isLessThan(sample.path("order").asInt())));
    }

    private static JsonNode stage(JsonNode resolved, JsonNode sample) {
        var values = sample.path("values");
        return resolved.path("workflows")
                .path(values.path("pipeline").asText())
                .path("stages")
                .path(values.path("stage").asText());
    }

    private static JsonNode field(JsonNode resolved, JsonNode sample, String name) {
        return resolved.path("entities")
                .path(sample.path("entity").asText())
                .path("fields")
                .path(name.replace("custom.", ""));
    }

    private static Stream<String> referred(JsonNode resolved, JsonNode sample) {
        var values = sample.path("values");
        var single = names(values).stream()
                .filter(name -> REFERENCES.contains(name)
                        || field(resolved, sample, name).path("type").asText().equals("reference"))
                .map(name -> values.path(name).asText());
        return Stream.concat(single, names(values.path("companies")).stream());
    }

    private static Set<String> names(JsonNode node) {
        var names = new TreeSet<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
