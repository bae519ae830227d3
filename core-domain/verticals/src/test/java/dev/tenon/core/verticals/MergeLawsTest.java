package dev.tenon.core.verticals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.verticals.Conflict;
import dev.tenon.verticals.Difference;
import dev.tenon.verticals.Resolution;
import dev.tenon.verticals.Resolution.Side;
import dev.tenon.verticals.Tree;
import dev.tenon.verticals.Tree.Branch;
import dev.tenon.verticals.Tree.Group;
import dev.tenon.verticals.Tree.Leaf;
import dev.tenon.verticals.TreePath;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every merge. The seed is the name of the run. */
final class MergeLawsTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.tenon.core.verticals.Trios#seeds")
    void whatWeLeftAsItWasBecomesTheirs(long seed) {
        Trios.all(seed, trio -> assertMerges(trio.base(), trio.base(), trio.theirs(), trio.theirs()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.tenon.core.verticals.Trios#seeds")
    void whatTheyLeftAsItWasStaysOurs(long seed) {
        Trios.all(seed, trio -> assertMerges(trio.base(), trio.ours(), trio.base(), trio.ours()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.tenon.core.verticals.Trios#seeds")
    void whatBothMadeTheSameStandsOnce(long seed) {
        Trios.all(seed, trio -> assertMerges(trio.base(), trio.ours(), trio.ours(), trio.ours()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.tenon.core.verticals.Trios#seeds")
    void itDoesNotMatterWhoMergesButInConflicts(long seed) {
        Trios.all(seed, trio -> {
            var one = trio.merged(Resolution.NONE);
            var other = trio.swapped().merged(Resolution.NONE);
            assertThat(mirrored(other.conflicts())).isEqualTo(one.conflicts());
            if (one.conflicts().isEmpty()) {
                assertThat(other.body()).isEqualTo(one.body());
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.tenon.core.verticals.Trios#seeds")
    void settledAsOursEachOfOurEditsIsKept(long seed) {
        Trios.all(seed, trio -> {
            var merged = trio.merged(Resolution.all(Side.OURS));
            assertThat(merged.conflicts()).isEmpty();
            assertThat(Comparison.of(trio.base(), trio.ours())).allSatisfy(edit -> assertKept(edit, merged.body()));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.tenon.core.verticals.Trios#seeds")
    void settledAsTheirsIsWhatTheyGetSettledAsOurs(long seed) {
        Trios.all(
                seed,
                trio -> assertThat(trio.merged(Resolution.all(Side.THEIRS)))
                        .isEqualTo(trio.swapped().merged(Resolution.all(Side.OURS))));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.tenon.core.verticals.Trios#seeds")
    void conflictsSettledOneByOneAreSettledAsByAStrategy(long seed) {
        Trios.all(seed, trio -> {
            var conflicts = trio.merged(Resolution.NONE).conflicts();
            for (var side : Side.values()) {
                var byPath = conflicts.stream().collect(Collectors.toMap(Conflict::path, _ -> side));
                assertThat(trio.merged(new Resolution(byPath, Optional.empty())))
                        .isEqualTo(trio.merged(Resolution.all(side)));
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.tenon.core.verticals.Trios#seeds")
    void aConflictTellsWhatStoodAndStandsThereAndIsOne(long seed) {
        Trios.all(
                seed,
                trio -> assertThat(trio.merged(Resolution.NONE).conflicts())
                        .allSatisfy(conflict -> {
                            assertThat(conflict.base()).isEqualTo(Places.at(trio.base(), conflict.path()));
                            assertThat(conflict.ours()).isEqualTo(Places.at(trio.ours(), conflict.path()));
                            assertThat(conflict.theirs()).isEqualTo(Places.at(trio.theirs(), conflict.path()));
                            assertThat(List.of(conflict.base(), conflict.ours(), conflict.theirs()))
                                    .doesNotHaveDuplicates();
                        })
                        .extracting(Conflict::path)
                        .isSorted()
                        .allSatisfy(
                                path -> assertThat(trio.merged(Resolution.NONE).conflicts())
                                        .filteredOn(other -> other.path().isWithin(path))
                                        .hasSize(1)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.tenon.core.verticals.Trios#seeds")
    void everyMergedValueWasSaidByASide(long seed) {
        Trios.all(seed, trio -> {
            var merged = trio.merged(Resolution.NONE);
            Places.values(merged.body()).forEach((path, value) -> {
                if (value instanceof Leaf) {
                    assertThat(List.of(Places.at(trio.ours(), path), Places.at(trio.theirs(), path)))
                            .contains(Optional.of(value));
                }
            });
        });
    }

    /** Otherwise the laws would say little. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.tenon.core.verticals.Trios#seeds")
    void theTriosAreOfAllShapes(long seed) {
        var seen = new EnumMap<Shape, Integer>(Shape.class);
        Trios.all(seed, trio -> {
            var conflicts = trio.merged(Resolution.NONE).conflicts();
            seen.merge(conflicts.isEmpty() ? Shape.NO_CONFLICT : Shape.CONFLICT, 1, Integer::sum);
            conflicts.forEach(conflict -> seen.merge(shape(conflict), 1, Integer::sum));
            conflicts.stream()
                    .filter(conflict -> conflict.path().steps().size() > 2)
                    .forEach(_ -> seen.merge(Shape.DEEP, 1, Integer::sum));
        });
        assertThat(seen.keySet()).containsExactlyInAnyOrder(Shape.values());
        assertThat(seen.values()).allSatisfy(times -> assertThat(times).isGreaterThan(100));
    }

    private enum Shape {
        NO_CONFLICT,
        CONFLICT,
        BOTH_ADDED,
        WE_REMOVED,
        THEY_REMOVED,
        KIND_CHANGED,
        VALUE_CHANGED,
        DEEP
    }

    private static Shape shape(Conflict conflict) {
        if (conflict.base().isEmpty()) {
            return Shape.BOTH_ADDED;
        }
        if (conflict.ours().isEmpty()) {
            return Shape.WE_REMOVED;
        }
        if (conflict.theirs().isEmpty()) {
            return Shape.THEY_REMOVED;
        }
        return kinds(conflict).size() > 1 ? Shape.KIND_CHANGED : Shape.VALUE_CHANGED;
    }

    private static Map<Class<?>, Long> kinds(Conflict conflict) {
        return List.of(conflict.base(), conflict.ours(), conflict.theirs()).stream()
                .flatMap(Optional::stream)
                .<Class<?>>map(Tree::getClass)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static void assertMerges(Group base, Group ours, Group theirs, Group expected) {
        assertThat(Merge.of(base, ours, theirs, Resolution.NONE)).isEqualTo(new Merged(expected, List.of()));
    }

    private static List<Conflict> mirrored(List<Conflict> conflicts) {
        return conflicts.stream()
                .map(conflict -> new Conflict(
                        conflict.path(), conflict.base(), /* ours= */ conflict.theirs(), /* theirs= */ conflict.ours()))
                .toList();
    }

    private static void assertKept(Difference edit, Group merged) {
        var stands = Places.at(merged, edit.path());
        assertThat(stands.isPresent()).isEqualTo(edit.after().isPresent());
        edit.after().ifPresent(wanted -> assertKept(edit.path(), wanted, stands.orElseThrow()));
    }

    /** What the other side added beside it does not take anything away. */
    private static void assertKept(TreePath path, Tree wanted, Tree stands) {
        switch (wanted) {
            case Branch branch -> {
                assertThat(stands).as("%s", path).isInstanceOf(branch.getClass());
                branch.below()
                        .forEach((name, below) -> assertKept(
                                path.then(name),
                                below,
                                Places.child(stands, name).orElseThrow()));
            }
            case Leaf leaf -> assertThat(stands).as("%s", path).isEqualTo(leaf);
        }
    }
}
