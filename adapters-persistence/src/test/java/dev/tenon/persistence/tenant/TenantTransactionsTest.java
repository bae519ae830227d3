package dev.tenon.persistence.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.contract.RememberingCodec;
import dev.tenon.contract.TestIds;
import dev.tenon.invoicing.event.CustomerChanged;
import dev.tenon.kernel.Cause;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.StoreUnavailable;
import dev.tenon.kernel.TenantContext;
import dev.tenon.persistence.PostgresFixture;
import dev.tenon.persistence.TestDatabase;
import dev.tenon.persistence.migration.DatabaseRole;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class TenantTransactionsTest {
    private final PostgresFixture fixture = PostgresFixture.shared();
    private final TenantContext tenant = fixture.tenants().fresh();
    private final AtomicInteger woken = new AtomicInteger();

    @Test
    void theApplicationsRoleIsHeldByRowSecurity() {
        assertThatCode(() -> on(TestDatabase.shared().as(DatabaseRole.APP)).requireRowSecurity())
                .doesNotThrowAnyException();
    }

    @Test
    void aRoleThatCouldPassByRowSecurityIsRefused() {
        for (var loose : List.of(DatabaseRole.MIGRATE, DatabaseRole.BACKUP)) {
            assertThatThrownBy(() -> on(TestDatabase.shared().as(loose)).requireRowSecurity())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(loose.roleName());
        }
        assertThatThrownBy(() -> on(TestDatabase.shared().superuser()).requireRowSecurity())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDatabaseThatIsNotThereIsUnavailable() {
        var nobody = new PGSimpleDataSource();
        nobody.setUrl("jdbc:postgresql://127.0.0.1:1/tenon");
        assertThatThrownBy(() -> on(nobody).within(tenant, unit -> unit, unit -> now(unit)))
                .isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void theRelayIsWokenAfterAnAnnouncementAndOnlyThen() {
        var transactions = on(fixture.sql());
        transactions.within(tenant, unit -> unit, unit -> now(unit));
        assertThat(woken).hasValue(0);
        transactions.within(tenant, unit -> unit, unit -> {
            unit.announce(new CustomerChanged(UUID.randomUUID(), 1, "C-1", "Ada", ""));
            return Done.DONE;
        });
        assertThat(woken).hasValue(1);
    }

    @Test
    void aRelayThatCannotBeWokenDoesNotUndoTheWork() {
        var transactions =
                new TenantTransactions(fixture.sql(), new RememberingCodec(), new TestIds(), Clock.systemUTC(), () -> {
                    throw new IllegalStateException("no relay");
                });
        var done = transactions.within(tenant, unit -> unit, unit -> {
            unit.announce(new CustomerChanged(UUID.randomUUID(), 1, "C-1", "Ada", ""));
            return Done.DONE;
        });
        assertThat(done).isEqualTo(Done.DONE);
    }

    @Test
    void aConflictRunsTheWholeWorkAgain() {
        var attempts = new AtomicInteger();
        var result = on(fixture.sql()).within(tenant, unit -> unit, _ -> {
            if (attempts.incrementAndGet() < 3) {
                throw new Conflict("somebody was faster");
            }
            return "done";
        });
        assertThat(result).isEqualTo("done");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void conflictsAreCountedApartFromTheWorksThatMetThem() {
        var attempts = new AtomicInteger();
        var transactions = on(fixture.sql());
        transactions.within(tenant, unit -> unit, _ -> {
            if (attempts.incrementAndGet() < 3) {
                throw new Conflict("somebody was faster");
            }
            return "done";
        });
        assertThat(transactions.figures().works()).isEqualTo(1);
        assertThat(transactions.figures().conflicts()).isEqualTo(2);
        assertThat(transactions.figures().spent()).isPositive();
    }

    @Test
    void aConflictThatDoesNotEndIsUnavailable() {
        assertThatThrownBy(() -> on(fixture.sql()).within(tenant, unit -> unit, _ -> {
                    throw new Conflict("always");
                }))
                .isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void nothingOfTheTenantStaysOnTheConnection() {
        on(fixture.sql()).within(tenant, unit -> unit, unit -> now(unit));
        assertThatThrownBy(() -> {
                    try (var connection = fixture.sql().getConnection();
                            var statement = connection.createStatement()) {
                        statement.executeQuery("select count(*) from invoicing.customer");
                    }
                })
                .hasMessageContaining("uuid");
    }

    @Test
    void whatIsSentOftenIsPreparedOnTheServer() {
        var transactions = on(fixture.sql());
        for (int i = 0; i < 8; i++) {
            transactions.within(tenant.because(new Cause.Job("step " + i)), unit -> unit, _ -> Done.DONE);
        }
        var prepared = transactions.within(
                tenant,
                unit -> unit,
                unit -> unit.sql()
                        .list(Sql.of("select statement from pg_prepared_statements"), row -> row.text("statement")));
        assertThat(prepared).anyMatch(text -> text.contains("insert into platform.claim"));
        assertThat(prepared).anyMatch(text -> text.contains("set_config"));
    }

    private TenantTransactions on(DataSource dataSource) {
        return new TenantTransactions(
                dataSource, new RememberingCodec(), new TestIds(), Clock.systemUTC(), woken::incrementAndGet);
    }

    private static Done now(TenantWork unit) {
        unit.sql().flush();
        return Done.DONE;
    }
}
