package dev.tenon.core.verticals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.verticals.Edits;
import dev.tenon.verticals.Tree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every edit and overlay. The seed is the name of the run. */
final class EditingLawsTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.tenon.core.verticals.Trios#seeds")
    void theDifferenceAppliedMakesTheOneOfTheOther(long seed) {
        Trios.all(seed, trio -> {
            var edits = Editing.between(trio.base(), trio.ours());
            assertThat(Editing.applied(trio.base(), edits)).isEqualTo(trio.ours());
            assertThat(Editing.faults(trio.base(), edits)).isEmpty();
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.tenon.core.verticals.Trios#seeds")
    void equalDocumentsDifferNowhere(long seed) {
        Trios.all(
                seed,
                trio -> assertThat(Editing.between(trio.ours(), trio.ours())).isEqualTo(Edits.NONE));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.tenon.core.verticals.Trios#seeds")
    void everyDifferenceIsOneAndTellsWhatStoodAndStandsThere(long seed) {
        Trios.all(
                seed,
                trio -> assertThat(Comparison.of(trio.ours(), trio.theirs())).allSatisfy(difference -> {
                    assertThat(difference.before()).isEqualTo(Places.at(trio.ours(), difference.path()));
                    assertThat(difference.after()).isEqualTo(Places.at(trio.theirs(), difference.path()));
                    assertThat(difference.before()).isNotEqualTo(difference.after());
                }));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.tenon.core.verticals.Trios#seeds")
    void laidOverTwiceIsAsOnce(long seed) {
        Trios.all(seed, trio -> {
            var once = Overlay.of(trio.base(), trio.ours());
            assertThat(Overlay.of(once, trio.ours())).isEqualTo(once);
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("dev.tenon.core.verticals.Trios#seeds")
    void laidOverNothingOrWithNothingADocumentIsItself(long seed) {
        Trios.all(seed, trio -> {
            assertThat(Overlay.of(Tree.Group.EMPTY, trio.ours())).isEqualTo(trio.ours());
            assertThat(Overlay.of(trio.ours(), Tree.Group.EMPTY)).isEqualTo(trio.ours());
        });
    }
}
