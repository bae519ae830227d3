package dev.tenon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.invoicing.InvoicingPermissions;
import dev.tenon.kernel.Actor;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.Due;
import dev.tenon.kernel.DueHandler;
import dev.tenon.kernel.PermissionDenied;
import dev.tenon.kernel.Session;
import dev.tenon.kernel.StaleSession;
import dev.tenon.kernel.TenantContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * What {@link Due} promises, over the store that lends it and what runs it.
 *
 * @param <S> the session of the store
 */
public interface DueContract<S extends Session> extends StoreFixture<S> {
    /** A while, long for what is run again. */
    Duration ONE_DAY = Duration.ofDays(1);

    /** Runs work by these handlers until it is closed. */
    RunningDue running(DueHandler... handlers);

    /** What runs due work. */
    interface RunningDue extends AutoCloseable {
        /** Waits until nothing that its handlers do is due. */
        void settle();

        @Override
        void close();
    }

    @Test
    default void workRunsWhenItsTimeHasComeAndNotBefore() {
        var log = new DueLog();
        var tenant = tenants().fresh();
        var time = now().plus(ONE_DAY);
        registering(tenant, due -> due.at(log.work("a"), time));
        settle(log);
        assertThat(log.starts()).isEmpty();
        clock().move(ONE_DAY);
        settle(log);
        assertThat(log.starts()).singleElement().satisfies(start -> {
            assertThat(start.tenant().tenant()).isEqualTo(tenant.tenant());
            assertThat(start.work()).isEqualTo(log.work("a"));
            assertThat(start.time()).isEqualTo(time);
        });
    }

    @Test
    default void itRunsAsTheModulesServiceAccountWithItselfAsTheCause() {
        var log = new DueLog();
        var time = now();
        registering(tenants().fresh(), due -> due.at(log.work("a"), time));
        settle(log);
        var start = log.starts().getFirst();
        assertThat(start.tenant().actor()).isEqualTo(new Actor.Module(InvoicingPermissions.MODULE));
        assertThat(start.tenant().cause()).isEqualTo(log.work("a").cause(time));
        start.tenant().require(InvoicingPermissions.READ_DOCUMENTS);
        assertThatThrownBy(() -> start.tenant().require(InvoicingPermissions.POST_INVOICES))
                .isInstanceOf(PermissionDenied.class);
    }

    @Test
    default void whatIsPastAlreadyRunsAtOnce() {
        var log = new DueLog();
        var time = now().minus(ONE_DAY.multipliedBy(400));
        registering(tenants().fresh(), due -> due.at(log.work("a"), time));
        settle(log);
        assertThat(log.starts()).extracting(DueLog.Start::time).containsExactly(time);
    }

    @Test
    default void everyWorkThatWasMissedIsCaughtUpOnce() {
        var log = new DueLog();
        var tenant = tenants().fresh();
        registering(tenant, due -> {
            for (int day = 1; day <= 5; day++) {
                due.at(log.work("day " + day), now().plus(ONE_DAY.multipliedBy(day)));
            }
        });
        clock().move(ONE_DAY.multipliedBy(30));
        settle(log);
        settle(log);
        assertThat(log.keys()).containsExactlyInAnyOrder("day 1", "day 2", "day 3", "day 4", "day 5");
    }

    @Test
    default void aLocalTimeIsOfTheTenantsZone() {
        var log = new DueLog();
        var tenant = tenants().fresh();
        var midnight = now().atZone(tenant.zone()).toLocalDate().plusDays(1).atStartOfDay();
        registering(tenant, due -> due.on(log.work("a"), midnight));
        clock().move(ONE_DAY);
        settle(log);
        assertThat(log.starts())
                .extracting(DueLog.Start::time)
                .containsExactly(midnight.atZone(tenant.zone()).toInstant());
    }

    @Test
    default void registeredAgainItIsMoved() {
        var log = new DueLog();
        var tenant = tenants().fresh();
        var moved = now().plus(ONE_DAY.multipliedBy(3));
        registering(tenant, due -> due.at(log.work("a"), now().plus(ONE_DAY)));
        registering(tenant, due -> due.at(log.work("a"), moved));
        clock().move(ONE_DAY.multipliedBy(2));
        settle(log);
        assertThat(log.starts()).isEmpty();
        clock().move(ONE_DAY);
        settle(log);
        assertThat(log.starts()).extracting(DueLog.Start::time).containsExactly(moved);
    }

    @Test
    default void whatIsCancelledDoesNotRun() {
        var log = new DueLog();
        var tenant = tenants().fresh();
        registering(tenant, due -> {
            due.at(log.work("a"), now());
            due.at(log.work("b"), now());
            due.cancel(log.work("b"));
            due.cancel(log.work("never registered"));
        });
        registering(tenant, due -> due.cancel(log.work("a")));
        settle(log);
        assertThat(log.starts()).isEmpty();
    }

    @Test
    default void aFaultTakesTheRegistrationBack() {
        var log = new DueLog();
        var tenant = tenants().fresh();
        assertThatThrownBy(() -> store().within(tenant, session -> {
                    session.due().at(log.work("a"), now());
                    throw new TenantStoreContract.Broken();
                }))
                .isInstanceOf(TenantStoreContract.Broken.class);
        settle(log);
        assertThat(log.starts()).isEmpty();
    }

    @Test
    default void aTenantCanNeitherMoveNorCancelAnothersWork() {
        var log = new DueLog();
        var one = tenants().fresh();
        registering(one, due -> due.at(log.work("a"), now()));
        registering(tenants().fresh(), due -> due.cancel(log.work("a")));
        registering(tenants().fresh(), due -> due.at(log.work("a"), now().plus(ONE_DAY)));
        settle(log);
        assertThat(log.starts()).extracting(start -> start.tenant().tenant()).containsExactly(one.tenant());
    }

    @Test
    default void aWorkThatFailsAfterItsEffectHasItOnce() {
        var failures = new ArrayList<String>();
        var log = new DueLog((tenant, work) -> {
            marking(tenant, "effect");
            if (failures.isEmpty()) {
                failures.add(work.key());
                throw new TenantStoreContract.Broken();
            }
        });
        var tenant = tenants().fresh();
        registering(tenant, due -> due.at(log.work("a"), now()));
        settle(log);
        clock().move(ONE_DAY);
        settle(log);
        assertThat(log.keys()).containsExactly("a", "a");
        assertThat(log.starts().get(1).time()).isEqualTo(log.starts().get(0).time());
        assertThat(isMarked(tenant, "effect")).isTrue();
    }

    @Test
    default void aFailingWorkIsRunAgainAfterGrowingPausesAndHoldsUpNoOther() {
        var log = new DueLog((_, work) -> {
            if (work.key().equals("bad")) {
                throw new TenantStoreContract.Broken();
            }
        });
        registering(tenants().fresh(), due -> {
            due.at(log.work("bad"), now());
            due.at(log.work("good"), now());
        });
        settle(log);
        assertThat(log.keys()).containsExactlyInAnyOrder("bad", "good");
        clock().move(Duration.ofSeconds(10));
        settle(log);
        assertThat(log.keys()).hasSize(3);
        clock().move(Duration.ofSeconds(10));
        settle(log);
        assertThat(log.keys()).hasSize(3);
        clock().move(Duration.ofSeconds(10));
        settle(log);
        assertThat(log.keys()).hasSize(4);
    }

    @Test
    default void aWorkThatRegistersItselfAnewRunsAgain() {
        var log = new DueLog((tenant, work) -> registering(tenant, due -> due.at(work, now().plus(ONE_DAY))));
        registering(tenants().fresh(), due -> due.at(log.work("a"), now()));
        settle(log);
        assertThat(log.starts()).hasSize(1);
        clock().move(ONE_DAY);
        settle(log);
        assertThat(log.starts()).hasSize(2);
    }

    @Test
    default void theWorkOfAClosedTenantWaitsUntilItIsOpenAgain() {
        var log = new DueLog();
        var tenant = tenants().fresh();
        registering(tenant, due -> due.at(log.work("a"), now()));
        tenants().close(tenant.tenant());
        settle(log);
        assertThat(log.starts()).isEmpty();
        tenants().open(TestTenants.profile(tenant.tenant().value()));
        clock().move(ONE_DAY);
        settle(log);
        assertThat(log.keys()).containsExactly("a");
    }

    @Test
    default void theWorkOfAModuleThatIsOffWaitsUntilItIsOnAgain() {
        var log = new DueLog();
        var tenant = tenants().fresh();
        registering(tenant, due -> due.at(log.work("a"), now()));
        tenants().open(TestTenants.profileWithoutModules(tenant.tenant().value()));
        settle(log);
        assertThat(log.starts()).isEmpty();
        tenants().open(TestTenants.profile(tenant.tenant().value()));
        clock().move(ONE_DAY);
        settle(log);
        assertThat(log.keys()).containsExactly("a");
    }

    @Test
    default void ofTwoThatRunWorkOneRunsEach() {
        var log = new DueLog();
        registering(tenants().fresh(), due -> {
            for (int i = 0; i < 100; i++) {
                due.at(log.work("work " + i), now());
            }
        });
        try (var one = running(log);
                var other = running(log)) {
            one.settle();
            other.settle();
        }
        assertThat(log.keys()).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    default void whatASessionLentEndsWithIt() {
        var log = new DueLog();
        var kept = new ArrayList<Due>();
        registering(tenants().fresh(), kept::add);
        assertThatThrownBy(() -> kept.getFirst().at(log.work("a"), now())).isInstanceOf(StaleSession.class);
        assertThatThrownBy(() -> kept.getFirst().cancel(log.work("a"))).isInstanceOf(StaleSession.class);
    }

    /** Registers in a work of its own. */
    default void registering(TenantContext tenant, Consumer<Due> action) {
        store().within(tenant, session -> {
            action.accept(session.due());
            return Done.DONE;
        });
    }

    /** Runs what is due by this handler. */
    private void settle(DueHandler handler) {
        try (var running = running(handler)) {
            running.settle();
        }
    }

    private Instant now() {
        return clock().instant();
    }
}
