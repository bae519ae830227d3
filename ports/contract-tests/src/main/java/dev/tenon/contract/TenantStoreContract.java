package dev.tenon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.kernel.Done;
import dev.tenon.kernel.Fault;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.Session;
import dev.tenon.kernel.StaleSession;
import dev.tenon.kernel.TenantStore;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What every {@link TenantStore} promises, whatever it lends: one work is one transaction of one tenant.
 *
 * @param <S> the session that it lends
 */
public interface TenantStoreContract<S extends Session> extends ClaimContract<S> {

    @Test
    default void aWorksEffectStays() {
        var tenant = tenants().fresh();
        marking(tenant, "kept");
        assertThat(isMarked(tenant, "kept")).isTrue();
    }

    @Test
    default void aFaultTakesEverythingBack() {
        var tenant = tenants().fresh();
        assertThatThrownBy(() -> store().within(tenant, session -> {
                    mark(session, "lost");
                    session.announce(event());
                    throw new Broken();
                }))
                .isInstanceOf(Broken.class);
        assertThat(isMarked(tenant, "lost")).isFalse();
        assertThat(Waiting.taken(outbox(), tenant)).isEmpty();
    }

    @Test
    default void aWorkAfterAFaultFindsTheStoreSound() {
        var tenant = tenants().fresh();
        marking(tenant, "before");
        assertThatThrownBy(() -> store().within(tenant, _ -> {
                    throw new Broken();
                }))
                .isInstanceOf(Broken.class);
        marking(tenant, "after");
        assertThat(isMarked(tenant, "before") && isMarked(tenant, "after")).isTrue();
    }

    @Test
    default void aWorkSeesWhatItWrote() {
        var seen = store().within(tenants().fresh(), session -> {
            mark(session, "mine");
            return isMarked(session, "mine");
        });
        assertThat(seen).isTrue();
    }

    @Test
    default void anotherTenantsDataIsNotThere() {
        marking(tenants().fresh(), "secret");
        assertThat(isMarked(tenants().fresh(), "secret")).isFalse();
    }

    @Test
    default void tenantsMayWriteTheSame() {
        var one = tenants().fresh();
        var other = tenants().fresh();
        marking(one, "same");
        marking(other, "same");
        assertThat(isMarked(one, "same") && isMarked(other, "same")).isTrue();
    }

    @Test
    default void aWorkWithinAWorkIsRefused() {
        var tenant = tenants().fresh();
        assertThatThrownBy(() -> store().within(tenant, outer -> {
                    mark(outer, "outer");
                    return store().within(tenant, _ -> Done.DONE);
                }))
                .isInstanceOf(StaleSession.class);
        assertThat(isMarked(tenant, "outer")).isFalse();
    }

    @Test
    default void aWorkOfAnotherTenantWithinAWorkIsRefused() {
        var other = tenants().fresh();
        assertThatThrownBy(() -> store().within(tenants().fresh(), _ -> store().within(other, _ -> Done.DONE)))
                .isInstanceOf(StaleSession.class);
    }

    @Test
    default void aSessionEndsWithItsWork() {
        var tenant = tenants().fresh();
        var kept = new ArrayList<S>();
        store().within(tenant, session -> {
            kept.add(session);
            return Done.DONE;
        });
        assertThatThrownBy(() -> mark(kept.getFirst(), "late")).isInstanceOf(StaleSession.class);
        assertThatThrownBy(() -> isMarked(kept.getFirst(), "late")).isInstanceOf(StaleSession.class);
        assertThatThrownBy(() -> kept.getFirst().announce(event())).isInstanceOf(StaleSession.class);
        assertThat(isMarked(tenant, "late")).isFalse();
    }

    @Test
    default void aSessionOfAFailedWorkEndsToo() {
        var kept = new ArrayList<S>();
        assertThatThrownBy(() -> store().within(tenants().fresh(), session -> {
                    kept.add(session);
                    throw new Broken();
                }))
                .isInstanceOf(Broken.class);
        assertThatThrownBy(() -> mark(kept.getFirst(), "late")).isInstanceOf(StaleSession.class);
    }

    @Test
    default void aSessionBelongsToItsThread() {
        var tenant = tenants().fresh();
        store().within(tenant, session -> {
            assertThatThrownBy(() -> AtOnce.elsewhere(() -> {
                        mark(session, "elsewhere");
                        return Done.DONE;
                    }))
                    .isInstanceOf(StaleSession.class);
            assertThatThrownBy(() -> AtOnce.elsewhere(() -> {
                        session.announce(event());
                        return Done.DONE;
                    }))
                    .isInstanceOf(StaleSession.class);
            return Done.DONE;
        });
        assertThat(isMarked(tenant, "elsewhere")).isFalse();
    }

    @Test
    default void anEventThatCannotBeEncodedFailsTheWork() {
        var tenant = tenants().fresh();
        assertThatThrownBy(() -> store().within(tenant, session -> {
                    mark(session, "unspoken");
                    session.announce(new Unpublished(UUID.randomUUID(), 1));
                    return Done.DONE;
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(isMarked(tenant, "unspoken")).isFalse();
    }

    @Test
    default void whatIsAnnouncedSaysWhoWhyAndAboutWhat() {
        var tenant = tenants().fresh();
        var event = event();
        announcing(tenant, event);
        var envelope = Waiting.taken(outbox(), tenant).getFirst().envelope();
        assertThat(envelope.aggregate()).isEqualTo(event.aggregate());
        assertThat(envelope.type().toString()).isEqualTo("invoicing.customer-changed");
        assertThat(envelope.actor()).isEqualTo(tenant.actor());
        assertThat(envelope.correlation()).isEqualTo(tenant.correlation());
        assertThat(envelope.causation()).isEqualTo(tenant.cause().text());
        assertThat(envelope.recordedAt()).isEqualTo(clock().instant());
    }

    /** A fault of a work's own making. */
    final class Broken extends Fault {
        private static final long serialVersionUID = 1L;

        /** Broken. */
        public Broken() {
            super("broken", "Broken on purpose");
        }
    }

    /** An event that no module publishes. */
    record Unpublished(UUID aggregate, long version) implements PublishedEvent {}
}
