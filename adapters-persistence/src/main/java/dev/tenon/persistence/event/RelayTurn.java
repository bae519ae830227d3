package dev.tenon.persistence.event;

import dev.tenon.kernel.Outbox.Turn;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The relay's turn as a lock of a database session, which is lost with its connection. Should the holder not notice that, Kafka
 * fences it as soon as another relay begins. Needs a connection of its own, not one of a pooler that changes sessions.
 */
record RelayTurn(Connection connection) implements Turn {
    private static final Logger LOG = System.getLogger(RelayTurn.class.getName());

    /** A machine that vanished without a word is given up after some ten seconds. */
    private static final String NOTICE_DEATH =
            "set tcp_keepalives_idle = 4; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3";

    private static final String TAKE = "select pg_try_advisory_lock(hashtextextended('tenon relay', 0))";
    private static final String GIVE_BACK = "select pg_advisory_unlock(hashtextextended('tenon relay', 0))";

    /** Takes the turn and keeps the connection, or closes it. */
    static Optional<RelayTurn> take(Connection connection) throws SQLException {
        boolean taken = false;
        try (var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute(NOTICE_DEATH);
            try (var result = statement.executeQuery(TAKE)) {
                taken = result.next() && result.getBoolean(1);
            }
            return taken ? Optional.of(new RelayTurn(connection)) : Optional.empty();
        } finally {
            if (!taken) {
                connection.close();
            }
        }
    }

    @Override
    public void close() {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute(GIVE_BACK);
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "The turn ended with its connection", e);
        }
    }
}
