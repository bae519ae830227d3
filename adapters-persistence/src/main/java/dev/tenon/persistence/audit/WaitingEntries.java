package dev.tenon.persistence.audit;

import dev.tenon.kernel.TenantId;
import dev.tenon.persistence.tenant.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The entries that no seal covers yet, as the sealer sees them. */
final class WaitingEntries {
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended('tenon audit seal', 0))";

    /** Leaps from tenant to tenant in the index, so that the cost does not depend on how many entries wait. */
    private static final String TENANTS = """
            with recursive tenants (id) as (
                (select tenant_id from platform.audit_waiting where tenant_id > ? order by tenant_id limit 1)
                union all
                select (select w.tenant_id from platform.audit_waiting w
                    where w.tenant_id > t.id order by w.tenant_id limit 1)
                from tenants t where t.id is not null)
            select id from tenants where id is not null limit ?""";

    private static final String BATCH = "select " + StoredEntry.COLUMNS
            + " from (select * from platform.audit_waiting where tenant_id = ? order by recorded_at, id limit ?) w"
            + " join platform.audit_entry e on e.tenant_id = w.tenant_id and e.recorded_at = w.recorded_at"
            + " and e.id = w.id order by e.recorded_at, e.id";

    private static final String REMOVE = """
            delete from platform.audit_waiting w using unnest(?::timestamptz[], ?::uuid[]) n (recorded_at, id)
            where w.tenant_id = ? and w.recorded_at = n.recorded_at and w.id = n.id""";

    private final Connection connection;

    WaitingEntries(Connection connection) {
        this.connection = connection;
    }

    /** Until the transaction ends; false when another sealer is at work. */
    boolean lock() throws SQLException {
        try (var prepared = connection.prepareStatement(LOCK);
                var result = prepared.executeQuery()) {
            return result.next() && result.getBoolean(1);
        }
    }

    /** The tenants with something waiting after this one, by id, and not more than so many. */
    List<TenantId> tenants(UUID after, int most) throws SQLException {
        try (var prepared = connection.prepareStatement(TENANTS)) {
            prepared.setObject(1, after);
            prepared.setInt(2, most);
            try (var result = prepared.executeQuery()) {
                var tenants = new ArrayList<TenantId>();
                while (result.next()) {
                    tenants.add(new TenantId(result.getObject(1, UUID.class)));
                }
                return tenants;
            }
        }
    }

    /** The tenant's oldest. */
    List<StoredEntry> of(TenantId tenant, int most) throws SQLException {
        try (var prepared = connection.prepareStatement(BATCH)) {
            prepared.setObject(1, tenant.value());
            prepared.setInt(2, most);
            try (var result = prepared.executeQuery()) {
                var row = new Row(result);
                var entries = new ArrayList<StoredEntry>();
                while (result.next()) {
                    entries.add(StoredEntry.read(row));
                }
                return entries;
            }
        }
    }

    void remove(TenantId tenant, List<StoredEntry> entries) throws SQLException {
        try (var prepared = connection.prepareStatement(REMOVE)) {
            prepared.setArray(1, Seals.times(connection, entries));
            prepared.setArray(2, Seals.ids(connection, entries));
            prepared.setObject(3, tenant.value());
            prepared.executeUpdate();
        }
    }
}
