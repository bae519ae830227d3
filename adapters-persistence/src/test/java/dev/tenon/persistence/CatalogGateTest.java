package dev.tenon.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What the gate would find is proved by {@link MutationTest}. */
class CatalogGateTest {

    @Test
    void everyTableKeepsTenantsApart() throws SQLException {
        try (var connection = TestDatabase.shared().superuser().getConnection()) {
            assertThat(CatalogGate.violations(connection)).isEmpty();
        }
    }
}
