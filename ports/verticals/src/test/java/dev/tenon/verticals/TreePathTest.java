package dev.tenon.verticals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreePathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "/a", "/a/", "/a/b", "//", "/~0", "/~1", "/~01", "/a~1b/c~0d", "/custom.region", "/ü"})
    void whatIsReadIsWrittenAgain(String text) {
        assertThat(TreePath.of(text)).hasToString(text);
    }

    @Test
    void aTildeAndASlashWithinAStepAreEscaped() {
        assertThat(TreePath.of("/a~1b/~01").steps()).containsExactly("a/b", "~1");
        assertThat(TreePath.ROOT.then("~/")).hasToString("/~0~1");
    }

    @Test
    void whatDoesNotBeginWithASlashIsNoPath() {
        assertThatThrownBy(() -> TreePath.of("a/b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlaceLiesWithinItselfAndAllAboveIt() {
        assertThat(TreePath.of("/a/b").isWithin(TreePath.ROOT)).isTrue();
        assertThat(TreePath.of("/a/b").isWithin(TreePath.of("/a/b"))).isTrue();
        assertThat(TreePath.of("/ab").isWithin(TreePath.of("/a"))).isFalse();
        assertThat(TreePath.of("/a").isWithin(TreePath.of("/a/b"))).isFalse();
    }

    @Test
    void whatLiesBelowAPlaceFollowsIt() {
        var sorted = Stream.of("/a-b", "/b", "/a/c", "", "/a", "/a/b/z")
                .map(TreePath::of)
                .sorted()
                .map(TreePath::toString)
                .toList();
        assertThat(sorted).isEqualTo(List.of("", "/a", "/a/b/z", "/a/c", "/a-b", "/b"));
    }
}
