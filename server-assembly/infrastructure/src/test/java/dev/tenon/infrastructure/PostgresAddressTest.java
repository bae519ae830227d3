package dev.tenon.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.infrastructure.postgres.PostgresAddress;
import org.junit.jupiter.api.Test;

class PostgresAddressTest {
    @Test
    void aJdbcAddressNamesServerUserAndPassword() {
        assertThat(PostgresAddress.of("jdbc:postgresql://db.example:6432/tenon?user=me&password=a%26b"))
                .isEqualTo(new PostgresAddress("db.example", 6432, "me", "a&b"));
    }

    @Test
    void withoutPortAndUserTheUsualOnesAreMeant() {
        assertThat(PostgresAddress.of("jdbc:postgresql://db.example/tenon"))
                .isEqualTo(new PostgresAddress("db.example", 5432, "postgres", ""));
    }

    @Test
    void anotherDatabaseIsRefusedWithTheExpectedForm() {
        assertThatThrownBy(() -> PostgresAddress.of("jdbc:h2:mem:x"))
                .hasMessageContaining("jdbc:postgresql://HOST:PORT");
    }
}
