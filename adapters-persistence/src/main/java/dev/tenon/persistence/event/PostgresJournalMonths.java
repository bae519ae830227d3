package dev.tenon.persistence.event;

import dev.tenon.kernel.JournalMonths;
import dev.tenon.kernel.StoreUnavailable;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The journal's partitions, made by a function that acts as their owner. A month is one of UTC, by the database's clock. */
public final class PostgresJournalMonths implements JournalMonths {
    private static final String PREPARE = "select app.prepare_journal()";

    private static final String AHEAD = """
            select coalesce(min(n) filter (where to_regclass('platform.event_journal_' || to_char(month, 'YYYY_MM')) is null), 13) - 1
            from (select n, date_trunc('month', now() at time zone 'UTC') + n * interval '1 month'
                  from generate_series(1, 12) n) ahead (n, month)""";

    private final DataSource dataSource;

    /** The months on a data source that signs in as {@code tenon_scheduler} and commits by itself. */
    public PostgresJournalMonths(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void prepare() {
        try (var connection = dataSource.getConnection();
                var call = connection.prepareStatement(PREPARE)) {
            call.execute();
        } catch (SQLException e) {
            throw new StoreUnavailable("The journal's months cannot be made: " + e.getMessage(), e);
        }
    }

    @Override
    public int ahead() {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(AHEAD);
                var row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new StoreUnavailable("The journal's months cannot be read: " + e.getMessage(), e);
        }
    }
}
