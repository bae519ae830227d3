package dev.tenon.persistence.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.contract.DueLog;
import dev.tenon.kernel.Done;
import dev.tenon.kernel.TenantContext;
import dev.tenon.persistence.PostgresFixture;
import dev.tenon.persistence.TestDatabase;
import dev.tenon.persistence.invoicing.PostgresInvoicingStore;
import dev.tenon.persistence.migration.DatabaseRole;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scheduler sees every tenant's work and can do nothing for any; the application sees and makes its own tenant's only. */
final class SchedulerRoleTest {
    private static final String ROW =
            "insert into platform.due (tenant_id, task_name, task_instance, task_data, execution_time)"
                    + " values ('%s', 'invoicing.test', '%s/a', '', now() + interval '100 years')";

    private final PostgresFixture fixture = PostgresFixture.shared();

    @Test
    void theSchedulerSeesTheWorkOfEveryTenant() throws SQLException {
        var one = registered();
        var other = registered();
        assertThat(count(one) + count(other)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into platform.due (tenant_id, task_name, task_instance, task_data, execution_time)"
                        + " select tenant_id, task_name, task_instance || '2', task_data, execution_time from platform.due",
                "update platform.due set tenant_id = tenant_id",
                "update platform.due set task_instance = task_instance",
                "update platform.due set task_name = task_name",
                "update platform.due set task_data = task_data",
                "truncate platform.due",
                "select * from platform.tenant",
                "select * from platform.event_journal",
                "select * from invoicing.document"
            })
    void theSchedulerCanMakeNoWorkAndReadNothingElse(String statement) {
        assertThatThrownBy(() -> run(scheduler(), statement))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    @Test
    void aRowCannotNameAnotherTenantThanItsOwn() {
        var own = fixture.tenants().fresh();
        var other = fixture.tenants().fresh();
        assertThatThrownBy(() -> run(
                        fixture.sql(),
                        bound(own)
                                + ROW.formatted(
                                        own.tenant().value(), other.tenant().value())))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23514"));
    }

    @Test
    void whatWaitsForLaterIsNotReadToFindWhatIsDue() throws SQLException {
        var plan = new StringBuilder();
        try (var connection = scheduler().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            try (var rows = statement.executeQuery("explain select task_name, task_instance from platform.due"
                    + " where picked = false and execution_time <= now() order by execution_time limit 16")) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
        }
        assertThat(plan).contains("Index Scan using due_time").doesNotContain("Sort");
    }

    private TenantContext registered() {
        var tenant = fixture.tenants().fresh();
        new PostgresInvoicingStore(fixture.transactions()).within(tenant, session -> {
            session.due().at(new DueLog().work("a"), Instant.parse("2100-01-01T00:00:00Z"));
            return Done.DONE;
        });
        return tenant;
    }

    private static String bound(TenantContext tenant) {
        return "select set_config('app.current_tenant', '" + tenant.tenant() + "', true); ";
    }

    private static void run(DataSource dataSource, String statement) throws SQLException {
        try (var connection = dataSource.getConnection();
                var sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute(statement);
        }
    }

    private static long count(TenantContext tenant) throws SQLException {
        try (var connection = scheduler().getConnection();
                var query = connection.prepareStatement("select count(*) from platform.due where tenant_id = ?")) {
            query.setObject(1, tenant.tenant().value());
            try (var row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    private static DataSource scheduler() {
        return TestDatabase.shared().as(DatabaseRole.SCHEDULER);
    }
}
