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

/** Figures that are wrong are put right from the journal, whatever arrives meanwhile. */
class RebuildTest {
    private static final int EVENTS = 80;

    private final long seed = new Random().nextLong(1_000_000);
    private final List<PublishedEvent> day = AnyDay.of(seed, Installation.EVENTS.classes(), EVENTS);

    static Stream<Supplier<SwitchedFirms>> kinds() {
        return Stream.of(SwitchedFirms::inMemory, SwitchedFirms::onPostgres);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFigureThatIsWrongIsSeenAndPutRight(Supplier<SwitchedFirms> kind) {
        try (var firms = kind.get()) {
            var firm = firms.admitted(firms.owner(MODULE));
            firms.happened(firm, day);
            var right = firms.figures(firm);

            firms.corrupt(firm);
            var found = firms.reporting().reconcile(firm).differences();
            assertThat(found)
                    .as("seed %s", seed)
                    .singleElement()
                    .satisfies(
                            wrong -> assertThat(wrong.kept() - wrong.computed()).isEqualTo(123));
            assertThat(firms.reporting().rebuild(firm).differences()).isEqualTo(found);

            assertThat(firms.figures(firm)).as("seed %s", seed).isEqualTo(right);
            assertThat(firms.reporting().rebuild(firm).differences()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatArrivesWhileFiguresAreRebuiltIsNeitherLostNorCountedTwice(Supplier<SwitchedFirms> kind)
            throws InterruptedException {
        try (var firms = kind.get()) {
            var undisturbed = firms.admitted(firms.owner(MODULE));
            firms.happened(undisturbed, day);

            var firm = firms.admitted(firms.owner(MODULE));
            var arriving = Thread.ofPlatform().start(firms.delivery(firm, day));
            while (arriving.isAlive()) {
                firms.reporting().rebuild(firm);
            }
            arriving.join();

            assertThat(firms.figures(firm)).as("seed %s", seed).isEqualTo(firms.figures(undisturbed));
        }
    }
}
