package dev.tenon.core.verticals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tenon.core.verticals.Written.Lists;
import dev.tenon.verticals.Conflict;
import dev.tenon.verticals.DocumentFault;
import dev.tenon.verticals.Edits;
import dev.tenon.verticals.Resolution;
import dev.tenon.verticals.Resolution.Side;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What others agreed on for patches of documents, as far as it can be said of documents without positions. */
final class PublicCasesTest {

    static Stream<Arguments> edits() {
        return cases("/edits/cases");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void anEditIsFoundAndApplied(String name, JsonNode given) {
        var before = group(given, "before");
        var after = group(given, "after");
        assertThat(Editing.applied(before, edits(given))).as(name).isEqualTo(after);
        assertThat(Editing.between(before, after)).as(name).isEqualTo(edits(given));
        assertThat(Editing.faults(before, edits(given))).as(name).isEmpty();
    }

    static Stream<Arguments> refused() {
        return cases("/edits/refused");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void anEditThatHasNoPlaceIsRefused(String name, JsonNode given) {
        assertThat(Editing.faults(group(given, "before"), edits(given)))
                .as(name)
                .extracting(DocumentFault::code)
                .containsExactly(given.get("fault").textValue());
    }

    static Stream<Arguments> patches() {
        return cases("/patches/cases");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("patches")
    void anOverlayIsAMergePatch(String name, JsonNode given) {
        var laid = Overlay.of(atomic(given, "before"), atomic(given, "overlay"));
        assertThat(laid).as(name).isEqualTo(atomic(given, "after"));
    }

    static Stream<Arguments> keyed() {
        return cases("/keyed/cases");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keyed")
    void anOverlayMergesListsByTheirKeys(String name, JsonNode given) {
        var laid = Overlay.of(group(given, "before"), group(given, "overlay"));
        assertThat(laid).as(name).isEqualTo(group(given, "after"));
    }

    static Stream<Arguments> merges() {
        return cases("/merges/cases");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("merges")
    void aMergeOfThreeIsSettledAsTheirs(String name, JsonNode given) {
        var trio = new Trio(group(given, "base"), group(given, "ours"), group(given, "theirs"));
        var conflicts = given.get("conflicts").valueStream().map(JsonNode::textValue);
        assertThat(trio.merged(Resolution.NONE).conflicts())
                .extracting(Conflict::path)
                .as(name)
                .containsExactlyElementsOf(conflicts.map(TreePath::of).toList());
        assertThat(trio.merged(Resolution.all(Side.THEIRS)).body()).as(name).isEqualTo(group(given, "after"));
    }

    private static Stream<Arguments> cases(String at) {
        try (var file = PublicCasesTest.class.getResourceAsStream("public-cases.json")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return Written.json(text)
                    .at(at)
                    .valueStream()
                    .map(given -> Arguments.of(given.get("name").textValue(), given));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tree.Group group(JsonNode given, String name) {
        return (Tree.Group) Written.tree(given.get(name), Lists.KEYED);
    }

    private static Tree.Group atomic(JsonNode given, String name) {
        return (Tree.Group) Written.tree(given.get(name), Lists.ATOMIC);
    }

    private static Edits edits(JsonNode given) {
        return new Edits(new TreeMap<>(given.get("edits").properties().stream()
                .collect(Collectors.toMap(edit -> TreePath.of(edit.getKey()), PublicCasesTest::value))));
    }

    private static Optional<Tree> value(Map.Entry<String, JsonNode> edit) {
        return edit.getValue().isNull() ? Optional.empty() : Optional.of(Written.tree(edit.getValue(), Lists.KEYED));
    }
}
