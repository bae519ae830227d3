package dev.tenon.persistence.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.persistence.TestDatabase;
import dev.tenon.persistence.migration.DatabaseRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The months ahead are made by the scheduler, and by nobody else who signs in to work. */
class JournalMonthsTest {
    private static final DateTimeFormatter SUFFIX = DateTimeFormatter.ofPattern("uuuu_MM", Locale.ROOT);

    private final TestDatabase database = TestDatabase.shared();
    private final PostgresJournalMonths months = new PostgresJournalMonths(database.as(DatabaseRole.SCHEDULER));
    private final YearMonth next = YearMonth.now(ZoneOffset.UTC).plusMonths(1);

    @Test
    void aMonthThatIsMissingIsMadeBeforeItComesAndTakesItsEvents() {
        months.prepare();
        assertThat(months.ahead()).isEqualTo(3);
        var lost = partition(next.plusMonths(1));
        database.update("alter table platform.event_journal detach partition " + lost + "; drop table " + lost);
        assertThat(months.ahead()).isEqualTo(1);
        assertThat(keptIn(next.plusMonths(1))).isEqualTo("platform.event_journal_rest");

        months.prepare();

        assertThat(months.ahead()).isEqualTo(3);
        assertThat(keptIn(next.plusMonths(1))).isEqualTo(lost);
    }

    @Test
    void whatIsThereStaysAsItIs() {
        months.prepare();
        var first = keptIn(next);
        months.prepare();
        assertThat(keptIn(next)).isEqualTo(first).isEqualTo(partition(next));
    }

    @ParameterizedTest
    @EnumSource(names = {"APP", "RELAY", "SEALER", "CONTROL", "IDENTITY"})
    void nobodyElseMakesThem(DatabaseRole role) {
        var others = new PostgresJournalMonths(database.as(role));
        assertThatThrownBy(others::prepare).hasMessageContaining("permission denied");
    }

    @Test
    void theSchedulerMakesNothingElse() {
        assertThatThrownBy(
                        () -> inTransaction(database.as(DatabaseRole.SCHEDULER).getConnection(), statement -> {
                            statement.execute("create table platform.stray ()");
                            return "";
                        }))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(
                        () -> inTransaction(database.as(DatabaseRole.SCHEDULER).getConnection(), statement -> {
                            statement.execute("call app.journal_months(current_date, 1)");
                            return "";
                        }))
                .hasMessageContaining("permission denied");
    }

    private static String partition(YearMonth month) {
        return "platform.event_journal_" + SUFFIX.format(month);
    }

    /** In which partition an event of that month is kept; it is taken back. */
    private String keptIn(YearMonth month) {
        try {
            return inTransaction(database.superuser().getConnection(), statement -> {
                statement.execute("set local session_replication_role = 'replica'");
                try (var row = statement.executeQuery("insert into platform.event_journal values ('" + UUID.randomUUID()
                        + "', nextval('platform.event_sequence'), '" + month.atDay(1)
                        + " 00:00:00Z', gen_random_uuid(), 'test.happened', '0', gen_random_uuid(), 'module:test',"
                        + " gen_random_uuid(), 'none', '') returning tableoid::regclass::text")) {
                    row.next();
                    return row.getString(1);
                }
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String inTransaction(Connection opened, Use use) throws SQLException {
        try (var connection = opened;
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            var result = use.of(statement);
            connection.rollback();
            return result;
        }
    }

    @FunctionalInterface
    private interface Use {
        String of(Statement statement) throws SQLException;
    }
}
