package dev.tenon.persistence.tenant;

import dev.tenon.kernel.StaleSession;
import java.sql.Connection;
import java.sql.SQLException;

/** The transaction's connection, usable by the thread of the work until the work ends. */
final class BoundConnection {
    private final Connection connection;
    private final Thread owner = Thread.currentThread();
    private boolean lent = true;

    BoundConnection(Connection connection) {
        this.connection = connection;
    }

    void mustBeLent() {
        if (!lent) {
            throw new StaleSession("The session ended with its work");
        }
        if (Thread.currentThread() != owner) {
            throw new StaleSession("The session belongs to the thread of its work");
        }
    }

    Connection connection() {
        mustBeLent();
        return connection;
    }

    void lend(Use use) {
        mustBeLent();
        try {
            use.of(connection);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** Takes back what was written; the tenant is no longer bound. */
    void rollBack() {
        lend(Connection::rollback);
    }

    void end() {
        lent = false;
    }

    /** Does something with the connection. */
    @FunctionalInterface
    interface Use {
        void of(Connection connection) throws SQLException;
    }
}
