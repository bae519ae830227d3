package dev.tenon.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** As the application's role with one tenant, nothing of another can be seen or touched, in any table of the catalog. */
class IsolationTest {
    private static final TwoTenants TENANTS = TwoTenants.create();
    private static final Matrix MATRIX = Matrix.of(TestDatabase.shared(), TENANTS);

    static Stream<String> tables() {
        return TestDatabase.shared().tenantTables().stream();
    }

    static Stream<Arguments> tablesAndBindings() {
        return MATRIX.rows().keySet().stream()
                .flatMap(table -> Arrays.stream(Binding.values()).map(binding -> Arguments.of(table, binding)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void bothTenantsHaveRows(String table) {
        assertThat(TestDatabase.shared().count(table, TENANTS.one())).isPositive();
        assertThat(TestDatabase.shared().count(table, TENANTS.other())).isPositive();
    }

    @Test
    void everyTableOfTheCatalogIsTried() {
        var tables = TestDatabase.shared().query("select c.oid::regclass::text" + TableFindings.TABLES);
        assertThat(MATRIX.rows().keySet()).containsExactlyInAnyOrderElementsOf(tables);
        assertThat(MATRIX.cells()).hasSizeGreaterThan(tables.size() * 5 * Binding.values().length);
    }

    /** On a connection of its own, so that the setting was never made where it is to be missing. */
    @ParameterizedTest
    @MethodSource("tablesAndBindings")
    void everyAttemptEndsAsItMust(String table, Binding binding) throws SQLException {
        var cells =
                MATRIX.cells(table).filter(cell -> cell.binding() == binding).toList();
        try (var connection = PostgresFixture.shared().sql().getConnection()) {
            connection.setAutoCommit(false);
            assertThat(MATRIX.leaks(connection, cells)).isEmpty();
            connection.rollback();
        }
    }
}
