package dev.tenon.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LibraryTest {
    private static final Path PAGE = Path.of("../../docs/verticals-library.md");
    private static final Set<String> TEXTS = Set.of("name", "description", "label", "text");
    private static final Set<String> SORTED = Set.of(
            "fields",
            "choices",
            "workflows",
            "stages",
            "actions",
            "dashboards",
            "widgets",
            "reports",
            "rules",
            "roles",
            "samples");
    private static final int COLUMNS = 12;

    static List<Shipped> documents() {
        return Shipped.all();
    }

    @Test
    void theIndexListsEveryDocumentOnce() throws IOException {
        assertThat(Shipped.all()).isNotEmpty();
        assertThat(Shipped.all().stream().map(Shipped::file)).containsExactlyInAnyOrderElementsOf(Shipped.files());
    }

    @Test
    void parentsComeFirst() {
        var before = new HashSet<Shipped>();
        Shipped.all().forEach(document -> {
            assertThat(before)
                    .as(document.toString())
                    .containsAll(document.parent().stream().toList());
            before.add(document);
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentLiesWhereItsIdAndVersionSay(Shipped document) {
        assertThat(document.called()).isEqualTo(document);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyTextIsInEnglishAndGerman(Shipped document) {
        assertThat(below(document.resolved(), TEXTS))
                .isNotEmpty()
                .allSatisfy(texts -> assertThat(texts.fieldNames()).toIterable().containsExactlyInAnyOrder("en", "de"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatAPersonSeesInAListHasAnOrderOfItsOwn(Shipped document) {
        assertThat(below(document.resolved(), SORTED))
                .isNotEmpty()
                .allSatisfy(list -> assertThat(Listed.in(list).stream()
                                .map(element -> element.path("order").asInt(-1)))
                        .doesNotHaveDuplicates()
                        .doesNotContain(-1));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void widgetsNeitherOverlapNorLeaveTheGrid(Shipped document) {
        assertThat(below(document.resolved(), Set.of("widgets"))).allSatisfy(widgets -> {
            var cells = Listed.in(widgets).stream().flatMap(LibraryTest::cells).toList();
            assertThat(cells).doesNotHaveDuplicates().allMatch(cell -> cell.column() <= COLUMNS);
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void thePageTellsHowMuchThereIs(Shipped document) throws IOException {
        var counts = Counts.of(document);
        assertThat(Files.readAllLines(PAGE)).contains(counts.fields(), counts.parts());
    }

    @Test
    void thePageTellsHowMuchALaterVersionChanges() throws IOException {
        var page = Files.readString(PAGE);
        var all = Shipped.all();
        var later = IntStream.range(1, all.size())
                .filter(at -> all.get(at - 1).id().equals(all.get(at).id()))
                .boxed()
                .toList();
        assertThat(later).isNotEmpty().allSatisfy(at -> {
            var changed = Listed.differences(
                    "", all.get(at - 1).resolved(), all.get(at).resolved());
            assertThat(page).contains(all.get(at) + " changes " + changed.size() + " places of " + all.get(at - 1));
        });
    }

    private static List<JsonNode> below(JsonNode node, Set<String> names) {
        var own = node.properties().stream()
                .filter(member -> names.contains(member.getKey()))
                .map(member -> member.getValue())
                .filter(JsonNode::isObject);
        return Stream.concat(
                        own,
                        node.properties().stream()
                                .filter(member -> !member.getKey().equals("values"))
                                .flatMap(member -> below(member.getValue(), names).stream()))
                .toList();
    }

    private record Cell(int column, int row) {}

    private static Stream<Cell> cells(JsonNode widget) {
        return covered(widget, "column", "width")
                .boxed()
                .flatMap(column -> covered(widget, "row", "height").mapToObj(row -> new Cell(column, row)));
    }

    private static IntStream covered(JsonNode widget, String from, String size) {
        return IntStream.range(0, widget.path(size).asInt())
                .map(at -> at + widget.path(from).asInt());
    }
}
