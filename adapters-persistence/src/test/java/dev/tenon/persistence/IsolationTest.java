package dev.tenon.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.kernel.TenantContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** As the application's role with one tenant, nothing of another can be seen or touched, in any table of the catalog. */
class IsolationTest {
    private static final TwoTenants TENANTS = TwoTenants.create();

    static Stream<String> tables() {
        return TestDatabase.shared().tenantTables().stream();
    }

    static Stream<String> readable() {
        return tables().filter(table -> TestDatabase.shared().applicationMay(table, "select"));
    }

    static Stream<String> children() {
        return tables().filter(table -> TestDatabase.shared().hasParent(table));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void bothTenantsHaveRows(String table) {
        assertThat(TestDatabase.shared().count(table, TENANTS.one())).isPositive();
        assertThat(TestDatabase.shared().count(table, TENANTS.other())).isPositive();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void withoutATenantNothingIsRead(String table) {
        assertThatThrownBy(() -> count("select count(*) from " + table)).isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void withGarbageForATenantNothingIsRead(String table) {
        assertThatThrownBy(() -> bound("garbage", "select * from " + table)).isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @MethodSource("readable")
    void onlyOwnRowsAreRead(String table) throws SQLException {
        assertThat(count("select count(*) from " + table, TENANTS.one())).isPositive();
        assertThat(count("select count(*) from " + table + " where tenant_id <> app.current_tenant()", TENANTS.one()))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void anotherTenantsRowsAreNotUpdated(String table) {
        assertThat(touched("update " + table + " set tenant_id = tenant_id" + ofTheOther()))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void anotherTenantsRowsAreNotDeleted(String table) {
        assertThat(touched("delete from " + table + ofTheOther())).isZero();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void rowsAreNotMovedToAnotherTenant(String table) {
        assertRefused("update " + table + " set tenant_id = '" + TENANTS.other().tenant() + "'");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void rowsAreNotInsertedForAnotherTenant(String table) {
        var row = TestDatabase.shared().row(table, TENANTS.other());
        assertRefused(inserting(table, row));
    }

    @ParameterizedTest
    @MethodSource("children")
    void rowsDoNotPointToAnotherTenantsRows(String table) {
        var row = TestDatabase.shared().row(table, TENANTS.other());
        var stolen = row.replace(
                TENANTS.other().tenant().toString(), TENANTS.one().tenant().toString());
        assertThatThrownBy(() -> bound(TENANTS.one().tenant().toString(), inserting(table, stolen)))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isIn("23503", "42501"));
    }

    private static String inserting(String table, String row) {
        return "insert into " + table + " select * from jsonb_populate_record(null::" + table + ", '"
                + row.replace("'", "''") + "'::jsonb)";
    }

    private static String ofTheOther() {
        return " where tenant_id = '" + TENANTS.other().tenant() + "'";
    }

    /** By a policy or for want of a right: insufficient_privilege. */
    private static void assertRefused(String change) {
        assertThatThrownBy(() -> bound(TENANTS.one().tenant().toString(), change))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    /** How many rows the change touched; none where the right to make it is missing. */
    private static int touched(String change) {
        try {
            return bound(TENANTS.one().tenant().toString(), change);
        } catch (SQLException e) {
            assertThat(e.getSQLState()).isEqualTo("42501");
            return 0;
        }
    }

    private static long count(String query) throws SQLException {
        try (var connection = application()) {
            return first(connection, query);
        }
    }

    private static long count(String query, TenantContext tenant) throws SQLException {
        try (var connection = application()) {
            connection.setAutoCommit(false);
            bind(connection, tenant.tenant().toString());
            return first(connection, query);
        }
    }

    private static int bound(String tenant, String change) throws SQLException {
        try (var connection = application();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            bind(connection, tenant);
            statement.execute(change);
            int touched = statement.getUpdateCount();
            connection.rollback();
            return touched;
        }
    }

    private static void bind(Connection connection, String tenant) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('app.current_tenant', ?, true)")) {
            statement.setString(1, tenant);
            statement.execute();
        }
    }

    private static long first(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    private static Connection application() throws SQLException {
        return PostgresFixture.shared().sql().getConnection();
    }
}
