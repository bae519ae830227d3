package dev.tenon.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private final BackOff backOff = new BackOff(Duration.ofMillis(100), Duration.ofMillis(500));

    @Test
    void pausesDoubleUpToTheLimit() {
        assertThat(pauses(5)).containsExactly(100L, 200L, 400L, 500L, 500L);
    }

    @Test
    void aSuccessBeginsAnew() {
        pauses(4);
        backOff.reset();

        assertThat(pauses(2)).containsExactly(100L, 200L);
    }

    private List<Long> pauses(int count) {
        return Stream.generate(backOff::next)
                .limit(count)
                .map(Duration::toMillis)
                .toList();
    }
}
