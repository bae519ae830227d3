package dev.tenon.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class FigureTest {
    private static Figure.Ratio ratio(Target target, Pair... pairs) {
        return new Figure.Ratio("name", "one", "other", "ms", target, List.of(pairs));
    }

    @Test
    void aRatioIsTheMedianOfThePairsAndNotTheRatioOfTheMedians() {
        var figure = ratio(new Target.Told(), new Pair(1, 10), new Pair(30, 20), new Pair(20, 100));
        assertThat(figure.value()).isEqualTo(0.2);
    }

    @Test
    void aFigureAtItsTargetMeetsIt() {
        assertThat(ratio(new Target.AtLeast(0.65), new Pair(65, 100)).met()).isTrue();
        assertThat(ratio(new Target.AtMost(1.1), new Pair(110, 100)).met()).isTrue();
        assertThat(new Figure.Count("round trips", new Target.AtMost(6), 6).met())
                .isTrue();
    }

    @Test
    void aFigureBeyondItsTargetMissesIt() {
        assertThat(ratio(new Target.AtLeast(0.65), new Pair(64, 100)).met()).isFalse();
        assertThat(ratio(new Target.AtMost(1.1), new Pair(111, 100)).met()).isFalse();
        assertThat(new Figure.Count("round trips", new Target.AtMost(6), 7).met())
                .isFalse();
    }

    @Test
    void whatCouldNotBeMeasuredMeetsNoTarget() {
        var nothing = Numbers.percentile(0.99);
        assertThat(ratio(new Target.AtMost(5), new Pair(nothing, 1)).met()).isFalse();
        assertThat(ratio(new Target.AtLeast(0), new Pair(nothing, 1)).met()).isFalse();
    }

    @Test
    void aRatioWithoutPairsIsRefused() {
        assertThatThrownBy(() -> ratio(new Target.Told())).hasMessageContaining("not measured");
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertThat(Numbers.median(DoubleStream.of(4, 1, 3, 2))).isEqualTo(2.5);
    }

    @Test
    void aPercentileIsTheSmallestValueThatIsEnough() {
        var hundred = DoubleStream.iterate(100, value -> value - 1).limit(100).toArray();
        assertThat(Numbers.percentile(0.99, hundred)).isEqualTo(99);
        assertThat(Numbers.percentile(0.5, hundred)).isEqualTo(50);
        assertThat(Numbers.percentile(0.99, 7)).isEqualTo(7);
    }
}
