package dev.tenon.launcher.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.launcher.folder.Refused;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void aLostAnswerIsAskedForAgain() {
        var answer = new Patience(Duration.ofMinutes(1)).answer("a payment", () -> {
            if (asked.incrementAndGet() < 3) {
                throw new Refused("does not answer");
            }
            return "paid";
        });
        assertThat(answer).isEqualTo("paid");
        assertThat(asked).hasValue(3);
    }

    @Test
    void whoNeverAnswersIsNamedWithTheLastThingThatWasHeard() {
        assertThatThrownBy(() -> new Patience(Duration.ZERO).answer("a payment", () -> {
                    throw new Refused("connection refused");
                }))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("a payment")
                .hasMessageContaining("connection refused");
    }

    @Test
    void aWaitInVainSaysForWhat() {
        assertThatThrownBy(() -> new Patience(Duration.ZERO).until("the outbox was empty", () -> false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("in vain until the outbox was empty");
    }
}
