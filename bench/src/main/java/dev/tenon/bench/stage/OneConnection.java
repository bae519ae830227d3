package dev.tenon.bench.stage;

import dev.tenon.launcher.up.Platform;
import dev.tenon.persistence.migration.DatabaseRole;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.PooledConnection;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A pool of one connection, which keeps its prepared statements. For one thread. */
public final class OneConnection extends PGSimpleDataSource implements AutoCloseable {
    private static final long serialVersionUID = 1L;

    private final transient PooledConnection kept;

    /** A connection of this role. */
    public OneConnection(Database database, DatabaseRole role) {
        var pool = new PGConnectionPoolDataSource();
        pool.setUrl(database.address().jdbcUrl(Platform.DATABASE) + "?preparedStatementCacheQueries=256");
        try {
            kept = pool.getPooledConnection(role.roleName(), database.secrets().password(role));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return kept.getConnection();
    }

    @Override
    public void close() {
        try {
            kept.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
