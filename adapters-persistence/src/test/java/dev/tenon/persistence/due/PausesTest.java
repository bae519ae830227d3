package dev.tenon.persistence.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class PausesTest {

    @Test
    void theyDoubleUpToAnHour() {
        assertThat(Pauses.after(0)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Pauses.after(1)).isEqualTo(Duration.ofSeconds(20));
        assertThat(Pauses.after(8)).isEqualTo(Duration.ofSeconds(2560));
        assertThat(Pauses.after(9)).isEqualTo(Duration.ofHours(1));
        assertThat(Pauses.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(1));
    }
}
