package dev.tenon.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.invoicing.event.CustomerChanged;
import dev.tenon.invoicing.event.InvoicePosted;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.CatchUp;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.ClaimRetention;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.EventDoor;
import dev.tenon.kernel.EventHistory;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.Session;
import dev.tenon.kernel.TenantContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What a module missed is read from the journal and has its effect once, however long ago it was taken before.
 *
 * @param <S> the session of the store that announces
 */
public interface CatchUpContract<S extends Session> extends StoreFixture<S> {
    /** What is read in these tests. */
    Set<EventType> TYPES = Set.of(EventType.of(CustomerChanged.class));

    /** The journal that the store announces to. */
    EventHistory history();

    /** What lets go of the answers that the store keeps. */
    ClaimRetention retention();

    /** The codec that the store was made with. */
    EventCodec codec();

    @Test
    default void theHistoryHasTheTenantsEventsOfTheTypesInOrder() {
        var tenant = tenants().fresh();
        announcing(tenants().fresh(), event());
        var sent = announced(tenant, 3);
        assertThat(history().after(tenant, TYPES, 0, 10)).isEqualTo(sent);
        assertThat(history().after(tenant, TYPES, sent.getFirst().envelope().sequence(), 1))
                .containsExactly(sent.get(1));
        assertThat(history().after(tenant, Set.of(EventType.of(InvoicePosted.class)), 0, 10))
                .isEmpty();
    }

    @Test
    default void aModuleThatIsOffConsumesNothingAndCatchesUpOnceItIsOn() {
        var tenant = tenants().fresh();
        tenants().switchOff(tenant, ParkingContract.CONSUMER);
        var missed = announced(tenant, 3);
        missed.forEach(door()::hand);
        assertThat(effects(tenant)).isEmpty();

        tenants().switchOn(tenant);
        var taken = announced(tenant, 1);
        taken.forEach(door()::hand);
        assertThat(effects(tenant)).isEqualTo(aggregates(taken));

        assertThat(catchUp(tenant)).isEqualTo(4);
        assertThat(effects(tenant)).isEqualTo(aggregates(missed));
    }

    @Test
    default void catchingUpAgainChangesNothing() {
        var tenant = tenants().fresh();
        announced(tenant, 3);
        assertThat(catchUp(tenant)).isEqualTo(3);
        assertThat(effects(tenant)).hasSize(3);
        assertThat(catchUp(tenant)).isEqualTo(3);
        assertThat(effects(tenant)).isEmpty();
    }

    @Test
    default void anOldRequestIsForgottenAndAnOldMessageIsNot() {
        var tenant = tenants().fresh();
        var request = tenant.because(new Cause.Request("old", Bytes.EMPTY));
        announcing(request, event());
        var message = announced(tenant, 1).getFirst();
        door().hand(message);
        effects(tenant);

        assertThat(retention().forgetRequestsBefore(tenant, clock().instant())).isZero();
        announcing(request, event());
        assertThat(effects(tenant)).isEmpty();

        var later = clock().instant().plusMillis(1);
        assertThat(retention().forgetRequestsBefore(tenants().fresh(), later)).isZero();
        assertThat(retention().forgetRequestsBefore(tenant, later)).isEqualTo(1);
        door().hand(message);
        assertThat(effects(tenant)).isEmpty();
        announcing(request, event());
        assertThat(effects(tenant)).hasSize(1);
    }

    /** Two by two, so that few events make several batches. */
    private long catchUp(TenantContext tenant) {
        var history = history();
        return new CatchUp((asked, types, sequence, _) -> history.after(asked, types, sequence, 2))
                .run(tenant, door());
    }

    private EventDoor door() {
        var till = new Till<>(this, ParkingContract.CONSUMER);
        return new EventDoor(List.of(till), tenants().gate(), tenants().seal(), codec(), (_, _, _) -> List.of());
    }

    private List<Outgoing> announced(TenantContext tenant, int events) {
        Waiting.taken(outbox());
        for (int i = 0; i < events; i++) {
            announcing(tenant, event());
        }
        return Waiting.taken(outbox(), tenant);
    }

    private List<UUID> effects(TenantContext tenant) {
        return aggregates(Waiting.taken(outbox(), tenant));
    }

    private static List<UUID> aggregates(List<Outgoing> rows) {
        return rows.stream().map(row -> row.envelope().aggregate()).toList();
    }
}
