package dev.tenon.core.verticals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.verticals.Conflict;
import dev.tenon.verticals.Resolution;
import dev.tenon.verticals.Resolution.Side;
import dev.tenon.verticals.TreePath;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where exactly a conflict is, and how it is settled. */
final class MergeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a': 1} | {'a': 2} | {'a': 3} | /a",
                "{} | {'a': 2} | {'a': 3} | /a",
                "{'a': 1} | {} | {'a': 3} | /a",
                "{'a': 1} | {'a': 2} | {} | /a",
                "{'a': {'b': 1}} | {} | {'a': {'b': 2}} | /a",
                "{'a': {'b': 1}} | {'a': {'b': 2}} | {} | /a",
                "{'a': {'b': 1, 'c': 1}} | {'a': {'c': 1}} | {'a': {'b': 2, 'c': 2}} | /a/b",
                "{'a': 1} | {'a': {'b': 1}} | {'a': {'c': 1}} | /a",
                "{'a': {'b': 1}} | {'a': ['b']} | {'a': ['c']} | /a",
                "{'a': 1} | {'a': []} | {'a': {}} | /a",
                "{} | {'a': {'b': 1, 'c': 1}} | {'a': {'b': 2, 'd': 1}} | /a/b",
                "{'a': [{'id': 'x', 'b': 1}]} | {'a': [{'id': 'x', 'b': 2}]} | {'a': [{'id': 'x', 'b': 3}]} | /a/x/b"
            })
    void theConflictIsAtTheLeastPlaceAndOursStandsThereUntilItIsSettled(
            String base, String ours, String theirs, String path) {
        var merged = merge(base, ours, theirs, Resolution.NONE);
        assertThat(merged.conflicts()).extracting(Conflict::path).containsExactly(TreePath.of(path));
        assertThat(Places.at(merged.body(), TreePath.of(path)))
                .isEqualTo(Places.at(Written.group(ours), TreePath.of(path)));
    }

    @Test
    void whatBothAddedToTheSameListStandsThereTogether() {
        var merged = merge("{}", "{'a': [{'id': 'x', 'b': 1}]}", "{'a': ['y']}", Resolution.NONE);
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.body()).isEqualTo(Written.group("{'a': [{'id': 'x', 'b': 1}, 'y']}"));
    }

    @Test
    void theNearestPlaceThatWasNamedDecidesThenThePlacesAboveThenTheStrategy() {
        var byPath = Map.of(
                TreePath.of("/a"), Side.OURS,
                TreePath.of("/a/b/c"), Side.THEIRS,
                TreePath.of("/a/b/d/deeper"), Side.THEIRS);
        var merged = merge(
                "{'a': {'b': {'c': 0, 'd': 0}}, 'e': 0}",
                "{'a': {'b': {'c': 1, 'd': 1}}, 'e': 1}",
                "{'a': {'b': {'c': 2, 'd': 2}}, 'e': 2}",
                new Resolution(byPath, Optional.of(Side.THEIRS)));
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.body()).isEqualTo(Written.group("{'a': {'b': {'c': 2, 'd': 1}}, 'e': 2}"));
    }

    @Test
    void theWholeDocumentMayBeNamed() {
        var all = new Resolution(Map.of(TreePath.ROOT, Side.THEIRS), Optional.empty());
        assertThat(merge("{'a': 1}", "{'a': 2}", "{}", all).body()).isEqualTo(Written.group("{}"));
    }

    @Test
    void whatNobodyNamedStaysAConflict() {
        var one = new Resolution(Map.of(TreePath.of("/a"), Side.THEIRS), Optional.empty());
        assertThat(merge("{}", "{'a': 1, 'b': 1}", "{'a': 2, 'b': 2}", one).conflicts())
                .extracting(Conflict::path)
                .containsExactly(TreePath.of("/b"));
    }

    private static Merged merge(String base, String ours, String theirs, Resolution resolution) {
        return Merge.of(Written.group(base), Written.group(ours), Written.group(theirs), resolution);
    }
}
