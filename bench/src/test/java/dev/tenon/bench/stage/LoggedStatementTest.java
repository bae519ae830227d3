package dev.tenon.bench.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoggedStatementTest {

    @Test
    void aPreparedStatementIsReadWithItsParameters() {
        var found = LoggedStatement.of(
                        "execute S_12: select * from t where a = $1 and b = $2",
                        "Parameters: $1 = 'it''s, $2 = NULL', $2 = NULL")
                .orElseThrow();
        assertThat(found.text()).isEqualTo("select * from t where a = $1 and b = $2");
        assertThat(found.jdbc()).isEqualTo("select * from t where a = ? and b = ?");
        assertThat(found.parameters()).containsExactly(Optional.of("it's, $2 = NULL"), Optional.empty());
    }

    @Test
    void aStatementThatWasNotPreparedIsReadToo() {
        assertThat(LoggedStatement.of("execute <unnamed>: COMMIT", "")
                        .orElseThrow()
                        .text())
                .isEqualTo("COMMIT");
        assertThat(LoggedStatement.of("statement: select 1", "").orElseThrow().text())
                .isEqualTo("select 1");
    }

    @Test
    void aLongParameterIsReadWhole() {
        var text = "x''".repeat(100_000);
        var found = LoggedStatement.of("execute S_1: select $1", "Parameters: $1 = '" + text + "'");
        assertThat(found.orElseThrow().parameters().getFirst().orElseThrow()).hasSize(200_000);
    }

    @Test
    void otherLinesOfTheLogAreNoStatements() {
        assertThat(LoggedStatement.of("database system is ready to accept connections", ""))
                .isEmpty();
    }
}
