package dev.tenon.persistence.due;

import dev.tenon.kernel.StoreUnavailable;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** What of all tenants is due and not done, for operators. */
public final class PostgresDueFigures {
    private static final String FIGURES = """
            select count(*) filter (where execution_time <= now()), min(execution_time) filter (where execution_time <= now()),
              count(*) filter (where consecutive_failures > 0) from platform.due""";

    private final DataSource dataSource;

    /** Figures on a data source that signs in as {@code tenon_scheduler}. */
    public PostgresDueFigures(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The figures as of now. */
    public Figures figures() {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(FIGURES);
                var row = query.executeQuery()) {
            row.next();
            var oldest = Optional.ofNullable(row.getTimestamp(2)).map(Timestamp::toInstant);
            return new Figures(row.getLong(1), oldest, row.getLong(3));
        } catch (SQLException e) {
            throw new StoreUnavailable("The figures of due work cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * How due work fares.
     *
     * @param late how much of it is due and not done
     * @param oldest since when the first of it is due; empty when nothing is
     * @param failing how much of it failed the last time it ran, and waits to be run again
     */
    public record Figures(long late, Optional<Instant> oldest, long failing) {}
}
