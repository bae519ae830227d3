package dev.tenon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.invoicing.event.CustomerChanged;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.kernel.Session;
import dev.tenon.kernel.TenantContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the relay may rely on. Nothing else announces or drains while these tests run.
 *
 * @param <S> the session of the store that announces
 */
public interface OutboxContract<S extends Session> extends StoreFixture<S> {

    /** Takes what other tests left. */
    @BeforeEach
    default void emptyTheOutbox() {
        Waiting.taken(outbox());
    }

    @Test
    default void anEmptyOutboxHandsNothingOver() {
        assertThat(outbox().drain(10, 10, _ -> {
                    throw new AssertionError("There is nothing to hand over");
                }))
                .isZero();
        assertThat(outbox().waiting()).isZero();
    }

    @Test
    default void whatWasHandedOverIsGone() {
        announcing(tenants().fresh(), 3);
        assertThat(outbox().waiting()).isEqualTo(3);
        assertThat(batch(10, 10)).hasSize(3);
        assertThat(outbox().waiting()).isZero();
        assertThat(batch(10, 10)).isEmpty();
    }

    @Test
    default void aHandoverThatFailsLeavesEverythingInPlace() {
        announcing(tenants().fresh(), 3);
        var tried = new ArrayList<Outgoing>();
        assertThatThrownBy(() -> outbox().drain(10, 10, rows -> {
                    tried.addAll(rows);
                    throw new IllegalStateException("The broker is gone");
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(tried).hasSize(3);
        assertThat(outbox().waiting()).isEqualTo(3);
        assertThat(Waiting.taken(outbox())).isEqualTo(tried);
    }

    @Test
    default void anAggregatesEventsGoOutInTheOrderInWhichTheyHappened() {
        var tenant = tenants().fresh();
        var aggregates = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        for (int version = 1; version <= 7; version++) {
            for (var aggregate : aggregates) {
                announcing(tenant, new CustomerChanged(aggregate, version, "C", "Ada", ""));
            }
        }
        var batches = new ArrayList<Outgoing>();
        while (outbox().drain(2, 5, batches::addAll) > 0) {
            assertThat(batches.size()).isLessThanOrEqualTo(21);
        }
        assertThat(batches).hasSize(21);
        assertThat(batches).extracting(row -> row.envelope().sequence()).doesNotHaveDuplicates();
        for (var aggregate : aggregates) {
            var sequences = batches.stream()
                    .map(Outgoing::envelope)
                    .filter(envelope -> envelope.aggregate().equals(aggregate))
                    .map(EventEnvelope::sequence)
                    .toList();
            assertThat(sequences).hasSize(7).isSorted();
        }
    }

    @Test
    default void aBatchHoldsNoMoreThanAskedFor() {
        announcing(tenants().fresh(), 9);
        announcing(tenants().fresh(), 9);
        assertThat(batch(2, 100)).hasSize(4);
        assertThat(batch(100, 5)).hasSize(5);
    }

    @Test
    default void aLongQueueOfOneTenantDoesNotDelayTheOthers() {
        announcing(tenants().fresh(), 50);
        var small = tenants().fresh();
        announcing(small, 1);
        assertThat(batch(5, 10)).extracting(row -> row.envelope().tenant()).contains(small.tenant());
    }

    @Test
    default void eachTenantGetsItsTurnAlsoWhenABatchIsTooSmallForAll() {
        var waiting = IntStream.range(0, 5)
                .mapToObj(_ -> tenants().fresh())
                .peek(tenant -> announcing(tenant, 20))
                .toList();
        var served = new HashSet<UUID>();
        for (int turn = 0; turn < 2 * waiting.size(); turn++) {
            batch(2, 2).forEach(row -> served.add(row.envelope().tenant().value()));
        }
        assertThat(served).hasSameSizeAs(waiting);
    }

    @Test
    default void aBatchWithoutBoundsHoldsAllThatWaits() {
        announcing(tenants().fresh(), 3);
        announcing(tenants().fresh(), 1);
        assertThat(batch(Integer.MAX_VALUE, Integer.MAX_VALUE)).hasSize(4);
    }

    @Test
    default void oneRelayHasTheTurn() {
        var turn = outbox().turn().orElseThrow();
        assertThat(outbox().turn()).isEmpty();
        turn.close();
        var next = outbox().turn();
        assertThat(next).isPresent();
        next.orElseThrow().close();
    }

    private List<Outgoing> batch(int perTenant, int most) {
        var rows = new ArrayList<Outgoing>();
        assertThat(outbox().drain(perTenant, most, rows::addAll)).isEqualTo(rows.size());
        return rows;
    }

    private Done announcing(TenantContext tenant, int events) {
        return store().within(tenant, session -> {
            IntStream.range(0, events).forEach(_ -> session.announce(event()));
            return Done.DONE;
        });
    }
}
