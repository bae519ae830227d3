package dev.tenon.contract.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.invoicing.event.CustomerChanged;
import dev.tenon.invoicing.event.PaymentReceived;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import dev.tenon.reporting.Delta;
import dev.tenon.reporting.Freshness;
import dev.tenon.reporting.Measure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The figures know how far they are behind the journal, and what they were made of. */
public interface FreshnessContract extends ReportingFixture {
    /** The types that the tests ask for. */
    Set<EventType> PAYMENTS = Set.of(EventType.of(PaymentReceived.class));

    @Test
    default void withoutEventsNothingIsSeenAndNothingWaits() {
        var fresh = freshness(tenants().fresh(), PAYMENTS);
        assertThat(fresh).isEqualTo(new Freshness(0, Optional.empty(), 0, Duration.ZERO));
    }

    @Test
    default void whatIsNotTakenWaitsSinceItWasRecorded() {
        var tenant = tenants().fresh();
        published(tenant, payment(1));
        clock().move(Duration.ofSeconds(60));
        published(tenant, payment(2));
        clock().move(Duration.ofSeconds(30));
        assertThat(freshness(tenant, PAYMENTS))
                .isEqualTo(new Freshness(0, Optional.empty(), 2, Duration.ofSeconds(90)));
    }

    @Test
    default void whatWasTakenIsSeen() {
        var tenant = tenants().fresh();
        var recordedAt = clock().instant();
        published(tenant, payment(1), payment(2)).forEach(message -> record(message));
        clock().move(Duration.ofSeconds(90));
        assertThat(freshness(tenant, PAYMENTS)).isEqualTo(new Freshness(2, Optional.of(recordedAt), 0, Duration.ZERO));
    }

    @Test
    default void anEventThatWasOvertakenStillWaits() {
        var tenant = tenants().fresh();
        var first = published(tenant, payment(1)).getFirst();
        clock().move(Duration.ofSeconds(60));
        var second = published(tenant, payment(2)).getFirst();
        record(second);
        clock().move(Duration.ofSeconds(30));
        assertThat(freshness(tenant, PAYMENTS))
                .isEqualTo(new Freshness(1, Optional.of(second.envelope().recordedAt()), 1, Duration.ofSeconds(90)));
        record(first);
        assertThat(freshness(tenant, PAYMENTS))
                .isEqualTo(new Freshness(2, Optional.of(second.envelope().recordedAt()), 0, Duration.ZERO));
    }

    @Test
    default void eventsOfOtherTypesDoNotCount() {
        var tenant = tenants().fresh();
        published(tenant, customer(), payment(1));
        assertThat(freshness(tenant, PAYMENTS).eventsWaiting()).isEqualTo(1);
        var both = Set.of(EventType.of(PaymentReceived.class), EventType.of(CustomerChanged.class));
        assertThat(freshness(tenant, both).eventsWaiting()).isEqualTo(2);
    }

    @Test
    default void anotherTenantsEventsDoNotCount() {
        published(tenants().fresh(), payment(1));
        assertThat(freshness(tenants().fresh(), PAYMENTS).eventsWaiting()).isZero();
    }

    @Test
    default void aMessageThatComesTwiceIsSeenOnce() {
        var tenant = tenants().fresh();
        var message = published(tenant, payment(1)).getFirst();
        record(message, revenue());
        record(message, revenue());
        assertThat(freshness(tenant, PAYMENTS).eventsSeen()).isEqualTo(1);
        assertThat(figures(tenant).values()).containsExactly(100L);
    }

    @Test
    default void seenEventsAreReplayedInTheOrderOfTheJournal() {
        var tenant = tenants().fresh();
        var events = List.<PublishedEvent>of(payment(1), payment(2), payment(3), payment(4));
        var messages = published(tenant, events.toArray(PublishedEvent[]::new));
        for (int taken : List.of(3, 0, 1)) {
            record(messages.get(taken));
        }
        assertThat(replayed(tenant, PAYMENTS)).containsExactly(events.get(0), events.get(1), events.get(3));
    }

    @Test
    default void onlyTheTypesAskedForAreReplayed() {
        var tenant = tenants().fresh();
        var payment = payment(1);
        published(tenant, customer(), payment, customer()).forEach(message -> record(message));
        assertThat(replayed(tenant, PAYMENTS)).containsExactly(payment);
        assertThat(replayed(tenants().fresh(), PAYMENTS)).isEmpty();
    }

    private Freshness freshness(TenantContext tenant, Set<EventType> types) {
        return reading(tenant, session -> session.freshness(types));
    }

    private List<PublishedEvent> replayed(TenantContext tenant, Set<EventType> types) {
        return reading(tenant, session -> {
            var events = new ArrayList<PublishedEvent>();
            session.replay(types, events::add);
            return events;
        });
    }

    private static Delta revenue() {
        return new Delta.OfMeasure(Measure.REVENUE, DAY, Money.of("1.00", "GBP"));
    }

    private static PublishedEvent payment(int pounds) {
        return new PaymentReceived(UUID.randomUUID(), 1, UUID.randomUUID(), DAY, Money.of(pounds + ".00", "GBP"));
    }

    private static PublishedEvent customer() {
        return new CustomerChanged(UUID.randomUUID(), 1, "C-1", "Ada", "");
    }
}
