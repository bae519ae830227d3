package dev.tenon.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MigrationTest {
    @Test
    void aMigratedDatabaseIsLeftAsItIs() {
        assertThat(TestDatabase.shared().migrateAgain()).isZero();
    }
}
