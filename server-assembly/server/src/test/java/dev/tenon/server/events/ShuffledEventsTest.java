package dev.tenon.server.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import dev.tenon.archunit.House;
import dev.tenon.kernel.EventSubscriber;
import dev.tenon.kernel.Outbox.Outgoing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever order the broker delivers in, and however often: what a module knows in the end is the same. */
class ShuffledEventsTest {
    private static final int EVENTS = 150;
    private static final String CORE = "dev.tenon.core.";
    private static final List<Installation> INSTALLATIONS = List.of(Installation.inMemory(), Installation.onPostgres());

    static Stream<Arguments> installationsAndSeeds() {
        return Stream.of(1L, 2L, new Random().nextLong(1_000_000))
                .flatMap(seed -> INSTALLATIONS.stream().map(where -> Arguments.of(where, seed)));
    }

    static Stream<Installation> installations() {
        return INSTALLATIONS.stream();
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("installationsAndSeeds")
    void shuffledRepeatedAndLateEventsLeadToWhatTheOrderlyOnesLeadTo(Installation installation, long seed) {
        var day = AnyDay.of(seed, Installation.EVENTS.classes(), EVENTS);
        var orderly = installation.firm();
        installation.published(orderly, day).forEach(installation::deliver);

        var disorderly = installation.firm();
        disorder(installation.published(disorderly, day), new Random(seed)).forEach(installation::deliver);

        assertThat(installation.state(disorderly)).isEqualTo(installation.state(orderly));
        assertThat(installation.state(orderly).toString()).contains("GBP", "INVOICE_POSTED");
    }

    @ParameterizedTest
    @MethodSource("installations")
    void noSubscriberIsLeftOut(Installation installation) {
        var written = House.tenon().production().stream()
                .filter(type -> type.isAssignableTo(EventSubscriber.class))
                .filter(type -> !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(type ->
                        type.getPackageName().startsWith(CORE)) // what an extension does is its partner's affair
                .map(type -> type.getName())
                .toList();
        assertThat(installation.listeners())
                .extracting(listening -> listening.subscriber().getClass().getName())
                .containsExactlyInAnyOrderElementsOf(written);
    }

    /** Each once to three times, in any order, and one in ten not before all the others. */
    private static List<Outgoing> disorder(List<Outgoing> events, Random random) {
        var deliveries = new ArrayList<Outgoing>();
        var late = new ArrayList<Outgoing>();
        for (var event : events) {
            var when = random.nextInt(10) == 0 ? late : deliveries;
            when.addAll(Collections.nCopies(1 + random.nextInt(3), event));
        }
        Collections.shuffle(deliveries, random);
        Collections.shuffle(late, random);
        deliveries.addAll(late);
        return deliveries;
    }
}
