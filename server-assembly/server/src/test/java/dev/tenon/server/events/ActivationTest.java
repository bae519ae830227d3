package dev.tenon.server.events;

import static dev.tenon.reporting.ReportingPermissions.MODULE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.kernel.PublishedEvent;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A module that was off for a while ends up where one is that was always on. */
class ActivationTest {
    private static final int EVENTS = 150; // so that each type comes several times

    static Stream<Supplier<SwitchedFirms>> kinds() {
        return Stream.of(SwitchedFirms::inMemory, SwitchedFirms::onPostgres);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aModuleThatIsSwitchedOnLaterKnowsWhatOneKnowsThatWasAlwaysOn(Supplier<SwitchedFirms> kind) {
        long seed = new Random().nextLong(1_000_000);
        var day = AnyDay.of(seed, Installation.EVENTS.classes(), EVENTS);
        try (var firms = kind.get()) {
            var always = firms.admitted(firms.owner(MODULE));
            firms.happened(always, day);

            var late = firms.owner();
            firms.happened(firms.admitted(late), before(day));
            firms.modules().activate(firms.admitted(late), MODULE);
            firms.happened(firms.admitted(late), after(day));

            firms.awaitCaughtUp(firms.admitted(late));
            assertThat(firms.figures(firms.admitted(late))).as("seed %s", seed).isEqualTo(firms.figures(always));
            assertThat(firms.figures(always).toString()).contains("GBP");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatAModuleMissedBetweenTwoActivationsIsCaughtUpAndNothingIsCountedTwice(Supplier<SwitchedFirms> kind) {
        long seed = new Random().nextLong(1_000_000);
        var day = AnyDay.of(seed, Installation.EVENTS.classes(), EVENTS);
        try (var firms = kind.get()) {
            var always = firms.admitted(firms.owner(MODULE));
            firms.happened(always, day);

            var pausing = firms.owner(MODULE);
            firms.happened(firms.admitted(pausing), before(day));
            firms.modules().deactivate(firms.admitted(pausing), MODULE);
            firms.happened(firms.admitted(pausing), after(day));
            firms.modules().activate(firms.admitted(pausing), MODULE);

            firms.awaitCaughtUp(firms.admitted(pausing));
            assertThat(firms.figures(firms.admitted(pausing)))
                    .as("seed %s", seed)
                    .isEqualTo(firms.figures(always));
        }
    }

    private static List<PublishedEvent> before(List<PublishedEvent> day) {
        return day.subList(0, EVENTS / 2);
    }

    private static List<PublishedEvent> after(List<PublishedEvent> day) {
        return day.subList(EVENTS / 2, EVENTS);
    }
}
