package dev.tenon.persistence.event;

import dev.tenon.kernel.Outbox;
import dev.tenon.kernel.StoreUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The outbox as the role {@code tenon_relay}. One drain at a time runs on a database, so that an aggregate's events keep their
 * order whatever the number of relays; a drain that finds another one running takes nothing.
 */
public final class PostgresOutbox implements Outbox {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DataSource dataSource;
    /** Where the next rotation begins: after the tenant that came last in the former one. */
    private final AtomicReference<UUID> last = new AtomicReference<>(BEFORE_ALL);

    /** An outbox on a data source that signs in as {@code tenon_relay}. */
    public PostgresOutbox(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public int drain(int perTenant, int most, Consumer<List<Outgoing>> handover) {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                int sent = drain(new WaitingRows(connection), perTenant, most, handover);
                connection.commit();
                return sent;
            } catch (Throwable thrown) {
                rollBack(connection, thrown);
                throw thrown;
            }
        } catch (SQLException e) {
            throw new StoreUnavailable("The outbox cannot be reached: " + e.getMessage(), e);
        }
    }

    @Override
    public Optional<Turn> turn() {
        try {
            return RelayTurn.take(dataSource.getConnection()).map(turn -> turn);
        } catch (SQLException e) {
            throw new StoreUnavailable("The relay's turn cannot be asked for: " + e.getMessage(), e);
        }
    }

    @Override
    public long waiting() {
        try (var connection = dataSource.getConnection()) {
            return new WaitingRows(connection).count();
        } catch (SQLException e) {
            throw new StoreUnavailable("The outbox cannot be reached: " + e.getMessage(), e);
        }
    }

    private int drain(WaitingRows rows, int perTenant, int most, Consumer<List<Outgoing>> handover)
            throws SQLException {
        if (!rows.lock()) {
            return 0;
        }
        var tenants = rows.tenants(last.get(), most);
        var batch = rows.of(tenants, perTenant, most);
        if (!batch.isEmpty()) {
            handover.accept(batch);
            rows.remove(batch);
            last.set(lastServed(tenants, batch));
        }
        return batch.size();
    }

    private static UUID lastServed(List<UUID> rotation, List<Outgoing> batch) {
        var served = batch.stream().map(row -> row.envelope().tenant().value()).collect(Collectors.toSet());
        return rotation.reversed().stream().filter(served::contains).findFirst().orElse(BEFORE_ALL);
    }

    private static void rollBack(Connection connection, Throwable thrown) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            thrown.addSuppressed(e);
        }
    }
}
