package dev.tenon.persistence.due;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.contract.DueContract;
import dev.tenon.contract.DueLog;
import dev.tenon.contract.MovableClock;
import dev.tenon.contract.RememberingCodec;
import dev.tenon.contract.TestIds;
import dev.tenon.contract.TestTenants;
import dev.tenon.contract.invoicing.InvoicingFixture;
import dev.tenon.invoicing.InvoicingSession;
import dev.tenon.invoicing.InvoicingStore;
import dev.tenon.kernel.DueHandler;
import dev.tenon.kernel.Outbox;
import dev.tenon.persistence.PostgresFixture;
import dev.tenon.persistence.TestDatabase;
import dev.tenon.persistence.invoicing.PostgresInvoicingStore;
import dev.tenon.persistence.migration.DatabaseRole;
import dev.tenon.persistence.tenant.TenantTransactions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract with one scheduler and with two, on a clock of its own; and what is of PostgreSQL alone. */
final class PostgresDueTest implements DueContract<InvoicingSession>, InvoicingFixture {
    private final PostgresFixture fixture = PostgresFixture.shared();
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T10:15:30.123456Z"));
    private final InvoicingStore store = new PostgresInvoicingStore(new TenantTransactions(
            TestDatabase.shared().as(DatabaseRole.APP), new RememberingCodec(), new TestIds(), clock, () -> {}));

    @Override
    public RunningDue running(DueHandler... handlers) {
        return RunningScheduler.start(List.of(handlers), fixture.tenants().gate(), clock);
    }

    @Test
    void whatALostNodeHadPickedIsTakenOver() {
        var log = new DueLog();
        var tenant = tenants().fresh();
        registering(tenant, due -> due.at(log.work("a"), clock.instant()));
        var picked = "update platform.due set picked = true, picked_by = 'lost', last_heartbeat = execution_time"
                + " where tenant_id = ?";
        assertThat(TestDatabase.shared().update(picked, tenant)).isEqualTo(1);
        try (var running = running(log)) {
            running.settle();
            assertThat(log.starts()).isEmpty();
        }
        clock.move(ONE_DAY);
        try (var _ = running(log)) {
            RunningScheduler.await(
                    () -> TestDatabase.shared().count("platform.due", tenant) == 0, "the lost node's work is done");
        }
        assertThat(log.keys()).containsExactly("a");
    }

    @Test
    void whatWasDoneLeavesNoRow() {
        var log = new DueLog();
        var tenant = tenants().fresh();
        registering(tenant, due -> due.at(log.work("a"), clock.instant()));
        try (var running = running(log)) {
            running.settle();
        }
        assertThat(TestDatabase.shared().count("platform.due", tenant)).isZero();
    }

    @Override
    public InvoicingStore store() {
        return store;
    }

    @Override
    public Outbox outbox() {
        return fixture.outbox();
    }

    @Override
    public TestTenants tenants() {
        return fixture.tenants();
    }

    @Override
    public MovableClock clock() {
        return clock;
    }
}
