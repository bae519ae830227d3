package dev.tenon.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.invoicing.event.CustomerChanged;
import dev.tenon.invoicing.event.PaymentAllocated;
import dev.tenon.invoicing.event.PaymentReceived;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.EventDoor;
import dev.tenon.kernel.EventFigures;
import dev.tenon.kernel.EventSubscriber;
import dev.tenon.kernel.ModuleId;
import dev.tenon.kernel.Money;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.ParkedEvents;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.Session;
import dev.tenon.kernel.TenantContext;
import dev.tenon.reporting.ReportingPermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/**
 * An event whose prerequisite has not arrived waits for it, and has its effect once when it comes.
 *
 * @param <S> the session that the store lends
 */
public interface ParkingContract<S extends Session> extends StoreFixture<S> {
    /** The module that consumes. */
    ModuleId CONSUMER = ReportingPermissions.MODULE;

    /** What consumers of the store have parked. */
    ParkedEvents parked();

    /** The figures of what is on its way, through the store and through others. */
    EventFigures figures();

    /** The codec that the store was made with. */
    EventCodec codec();

    @Test
    default void anEventWithoutItsPrerequisiteIsParkedAndHasNoEffect() {
        var tenant = tenants().fresh();
        var payment = payment(UUID.randomUUID());
        var sent = published(tenant, payment);
        sent.forEach(door()::hand);
        assertThat(effects(tenant)).isEmpty();
        assertThat(waiting(tenant, payment.customer())).isEqualTo(sent);
    }

    @Test
    default void whatIsParkedRunsInOrderWhenItsPrerequisiteArrives() {
        var tenant = tenants().fresh();
        var customer = UUID.randomUUID();
        var first = payment(customer);
        var second = payment(customer);
        var other = payment(UUID.randomUUID());
        published(tenant, first, second, other).reversed().forEach(door()::hand);
        published(tenant, customer(customer)).forEach(door()::hand);
        assertThat(effects(tenant)).containsExactly(customer, first.payment(), second.payment());
        assertThat(waiting(tenant, customer)).isEmpty();
        assertThat(waiting(tenant, other.customer())).hasSize(1);
    }

    @Test
    default void whatRunsMayBeWhatOthersWaitFor() {
        var tenant = tenants().fresh();
        var customer = UUID.randomUUID();
        var payment = payment(customer);
        published(tenant, allocated(payment), payment, customer(customer)).forEach(door()::hand);
        assertThat(effects(tenant)).containsExactly(customer, payment.payment(), payment.payment());
    }

    @Test
    default void anEventThatIsDeliveredAgainIsParkedOnce() {
        var tenant = tenants().fresh();
        var payment = payment(UUID.randomUUID());
        var sent = published(tenant, payment);
        sent.forEach(door()::hand);
        sent.forEach(door()::hand);
        assertThat(waiting(tenant, payment.customer())).hasSize(1);
        published(tenant, customer(payment.customer())).forEach(door()::hand);
        sent.forEach(door()::hand);
        assertThat(effects(tenant)).containsExactly(payment.customer(), payment.payment());
    }

    @Test
    default void aCrashBeforeTheParkedEventsRunIsMadeGoodByTheNextDelivery() {
        var tenant = tenants().fresh();
        var payment = payment(UUID.randomUUID());
        published(tenant, payment).forEach(door()::hand);
        var arrival = published(tenant, customer(payment.customer()));
        arrival.forEach(door(new Till<>(this, CONSUMER), (_, _, _) -> List.of())::hand);
        assertThat(effects(tenant)).containsExactly(payment.customer());
        arrival.forEach(door()::hand);
        assertThat(effects(tenant)).containsExactly(payment.payment());
    }

    @Test
    default void theSamePrerequisiteOfAnotherTenantOrModuleReleasesNothing() {
        var tenant = tenants().fresh();
        var other = tenants().fresh();
        var payment = payment(UUID.randomUUID());
        published(tenant, payment).forEach(door()::hand);
        published(other, customer(payment.customer())).forEach(door()::hand);
        published(tenant, customer(payment.customer()))
                .forEach(door(new Till<>(this, new ModuleId("invoicing")), parked())::hand);
        assertThat(waiting(tenant, payment.customer())).hasSize(1);
        assertThat(waiting(other, payment.customer())).isEmpty();
    }

    @Test
    default void anOperatorSeesWhatIsParkedSinceWhenAndForWhat() {
        var tenant = tenants().fresh();
        var payment = payment(UUID.randomUUID());
        var sent = published(tenant, payment).getFirst();
        long before = figures().parked().count();
        door().hand(sent);
        door().hand(sent);

        var since = clock().instant();
        assertThat(figures().parked().count()).isEqualTo(before + 1);
        assertThat(figures().parked().oldest()).isPresent();
        assertThat(parkedOf(tenant, since.plusMillis(1)))
                .containsExactly(new EventFigures.Parked(
                        tenant.tenant(),
                        CONSUMER,
                        Till.provided(customer(payment.customer())),
                        since,
                        sent.envelope().type(),
                        sent.envelope().id()));
        assertThat(parkedOf(tenant, since)).isEmpty();
        published(tenant, customer(payment.customer())).forEach(door()::hand);
        assertThat(figures().parked().count()).isEqualTo(before);
    }

    @Test
    default void anOperatorSeesHowMuchIsNotYetSentAndSinceWhen() {
        Waiting.taken(outbox());
        assertThat(figures().outbox()).isEqualTo(new EventFigures.Queue(0, Optional.empty()));
        announcing(tenants().fresh(), event());
        announcing(tenants().fresh(), event());
        assertThat(figures().outbox()).isEqualTo(new EventFigures.Queue(2, Optional.of(clock().instant())));
    }

    @Test
    default void aPrerequisiteThatComesBetweenTheLookAndTheParkingIsNotMissed() {
        var tenant = tenants().fresh();
        var payment = payment(UUID.randomUUID());
        var sent = published(tenant, payment, customer(payment.customer()));
        var till = new Till<>(this, CONSUMER);
        var late = tenants().consuming(sent.getLast(), CONSUMER);
        var overtaken = new Overtaken(till, () ->
                till.on(late, sent.getLast().envelope(), customer(payment.customer())));

        door(overtaken, parked()).hand(sent.getFirst());

        assertThat(effects(tenant)).containsExactly(payment.customer(), payment.payment());
        assertThat(waiting(tenant, payment.customer())).isEmpty();
    }

    @Test
    default void anEventAndItsPrerequisiteThatArriveAtOnceBothHaveTheirEffect() {
        var tenant = tenants().fresh();
        for (int round = 0; round < 20; round++) {
            var payment = payment(UUID.randomUUID());
            var sent = new ConcurrentLinkedQueue<>(published(tenant, payment, customer(payment.customer())));
            AtOnce.run(2, () -> {
                door().hand(sent.remove());
                return true;
            });
            assertThat(effects(tenant)).containsExactlyInAnyOrder(payment.customer(), payment.payment());
            assertThat(waiting(tenant, payment.customer())).isEmpty();
        }
    }

    private EventDoor door() {
        return door(new Till<>(this, CONSUMER), parked());
    }

    private EventDoor door(EventSubscriber till, ParkedEvents parking) {
        return new EventDoor(List.of(till), tenants().gate(), tenants().seal(), codec(), parking);
    }

    private List<EventFigures.Parked> parkedOf(TenantContext tenant, Instant before) {
        return figures().parkedBefore(before, Integer.MAX_VALUE).stream()
                .filter(parked -> parked.tenant().equals(tenant.tenant()))
                .toList();
    }

    private List<Outgoing> published(TenantContext tenant, PublishedEvent... events) {
        Waiting.taken(outbox());
        for (var event : events) {
            announcing(tenant, event);
        }
        return Waiting.taken(outbox(), tenant);
    }

    /** About which aggregates the till announced something since the last look, in order. */
    private List<UUID> effects(TenantContext tenant) {
        return Waiting.taken(outbox(), tenant).stream()
                .map(row -> row.envelope().aggregate())
                .toList();
    }

    private List<Outgoing> waiting(TenantContext tenant, UUID customer) {
        return parked().waitingFor(tenant, CONSUMER, Set.of(Till.provided(customer(customer))));
    }

    private static CustomerChanged customer(UUID id) {
        return new CustomerChanged(id, 1, "C-1", "Ada", "");
    }

    private static PaymentReceived payment(UUID customer) {
        return new PaymentReceived(UUID.randomUUID(), 1, customer, LocalDate.of(2026, 11, 23), Money.of("1.00", "GBP"));
    }

    private static PaymentAllocated allocated(PaymentReceived payment) {
        var day = payment.receivedOn();
        var amount = payment.amount();
        return new PaymentAllocated(
                payment.payment(), 2, UUID.randomUUID(), payment.customer(), day, day, amount, amount);
    }
}
