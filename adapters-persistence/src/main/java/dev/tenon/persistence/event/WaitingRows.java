package dev.tenon.persistence.event;

import dev.tenon.kernel.Outbox.Outgoing;
import dev.tenon.persistence.tenant.Row;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The rows of the outbox, with what they point to. */
final class WaitingRows {
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended('tenon outbox', 0))";

    /** Leaps from tenant to tenant in the index, so that the cost does not depend on how many rows wait. */
    private static final String TENANTS = """
            with recursive tenants (id) as (
                (select tenant_id from platform.outbox where tenant_id > ? order by tenant_id limit 1)
                union all
                select (select o.tenant_id from platform.outbox o where o.tenant_id > t.id order by o.tenant_id limit 1)
                from tenants t where t.id is not null)
            select id from tenants where id is not null limit ?""";

    /** Each tenant's oldest rows, in turns: every tenant's first, then every tenant's second, and so on. */
    private static final String BATCH = """
            select j.tenant_id, j.sequence, j.recorded_at, j.id, j.type, j.fingerprint, j.aggregate, j.actor,
                j.correlation, j.causation, j.payload
            from (
                select o.tenant_id, o.sequence, o.recorded_at
                from unnest(?::uuid[]) with ordinality t (id, place),
                    lateral (
                        select w.*, row_number() over (order by w.sequence) as turn
                        from (
                            select tenant_id, sequence, recorded_at from platform.outbox
                            where tenant_id = t.id order by sequence limit ?) w) o
                order by o.turn, t.place limit ?) o
            join platform.event_journal j
                on j.tenant_id = o.tenant_id and j.sequence = o.sequence and j.recorded_at = o.recorded_at
            order by j.sequence""";

    private static final String REMOVE = """
            delete from platform.outbox o using unnest(?::uuid[], ?::bigint[]) n (tenant_id, sequence)
            where o.tenant_id = n.tenant_id and o.sequence = n.sequence""";

    private static final String COUNT = "select count(*) from platform.outbox";

    private final Connection connection;

    WaitingRows(Connection connection) {
        this.connection = connection;
    }

    /** Until the transaction ends; false when another drain runs. */
    boolean lock() throws SQLException {
        try (var prepared = connection.prepareStatement(LOCK);
                var result = prepared.executeQuery()) {
            return result.next() && result.getBoolean(1);
        }
    }

    long count() throws SQLException {
        try (var prepared = connection.prepareStatement(COUNT);
                var result = prepared.executeQuery()) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    /** The tenants with something waiting, from the one after this, around, and not more than so many. */
    List<UUID> tenants(UUID after, int most) throws SQLException {
        var tenants = new ArrayList<>(tenantsAfter(after, most));
        if (tenants.size() < most) {
            tenantsAfter(new UUID(0, 0), most - tenants.size()).stream()
                    .filter(tenant -> !tenants.contains(tenant))
                    .forEach(tenants::add);
        }
        return tenants;
    }

    List<Outgoing> of(List<UUID> tenants, int perTenant, int most) throws SQLException {
        try (var prepared = connection.prepareStatement(BATCH)) {
            prepared.setArray(1, connection.createArrayOf("uuid", tenants.toArray()));
            prepared.setInt(2, perTenant);
            prepared.setInt(3, most);
            return read(prepared);
        }
    }

    void remove(List<Outgoing> batch) throws SQLException {
        var tenants = batch.stream().map(row -> row.envelope().tenant().value()).toArray();
        var sequences = batch.stream().map(row -> row.envelope().sequence()).toArray();
        try (var prepared = connection.prepareStatement(REMOVE)) {
            prepared.setArray(1, connection.createArrayOf("uuid", tenants));
            prepared.setArray(2, connection.createArrayOf("int8", sequences));
            prepared.executeUpdate();
        }
    }

    private List<UUID> tenantsAfter(UUID after, int most) throws SQLException {
        try (var prepared = connection.prepareStatement(TENANTS)) {
            prepared.setObject(1, after);
            prepared.setInt(2, most);
            try (var result = prepared.executeQuery()) {
                var tenants = new ArrayList<UUID>();
                while (result.next()) {
                    tenants.add(result.getObject(1, UUID.class));
                }
                return tenants;
            }
        }
    }

    private static List<Outgoing> read(PreparedStatement prepared) throws SQLException {
        try (var result = prepared.executeQuery()) {
            var row = new Row(result);
            var rows = new ArrayList<Outgoing>();
            while (result.next()) {
                rows.add(JournalRow.read(row));
            }
            return rows;
        }
    }
}
