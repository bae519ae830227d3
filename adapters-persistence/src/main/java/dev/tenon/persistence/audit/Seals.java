package dev.tenon.persistence.audit;

import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.TenantId;
import dev.tenon.persistence.tenant.Row;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The seals of all tenants, as the sealer sees them. */
final class Seals {
    private static final String LAST =
            "select number, hash from platform.audit_seal where tenant_id = ? order by number desc limit 1";

    private static final String INSERT = """
            insert into platform.audit_seal (tenant_id, number, sealed_at, entry_times, entry_ids, previous_hash, hash,
                signature)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String AFTER = """
            select number, sealed_at, hash, signature from platform.audit_seal
            where tenant_id = ? and number > ? order by number limit ?""";

    private static final String TENANTS = """
            with recursive tenants (id) as (
                (select tenant_id from platform.audit_seal order by tenant_id limit 1)
                union all
                select (select s.tenant_id from platform.audit_seal s
                    where s.tenant_id > t.id order by s.tenant_id limit 1)
                from tenants t where t.id is not null)
            select id from tenants where id is not null""";

    private final Connection connection;

    Seals(Connection connection) {
        this.connection = connection;
    }

    /** The end of the tenant's chain. */
    End end(TenantId tenant) throws SQLException {
        try (var prepared = connection.prepareStatement(LAST)) {
            prepared.setObject(1, tenant.value());
            try (var result = prepared.executeQuery()) {
                return result.next()
                        ? new End(result.getLong("number"), Bytes.of(result.getBytes("hash")))
                        : new End(0, SealHash.NOTHING);
            }
        }
    }

    void add(TenantId tenant, End former, Head head, List<StoredEntry> entries) throws SQLException {
        try (var prepared = connection.prepareStatement(INSERT)) {
            prepared.setObject(1, tenant.value());
            prepared.setLong(2, head.seal());
            prepared.setObject(3, head.sealedAt().atOffset(ZoneOffset.UTC));
            prepared.setArray(4, times(connection, entries));
            prepared.setArray(5, ids(connection, entries));
            prepared.setBytes(6, former.hash().toArray());
            prepared.setBytes(7, head.hash().toArray());
            prepared.setBytes(8, head.signature().toArray());
            prepared.executeUpdate();
        }
    }

    /** The heads of the seals after this one, in order, and not more than so many. */
    List<Head> after(TenantId tenant, long number, int most) throws SQLException {
        try (var prepared = connection.prepareStatement(AFTER)) {
            prepared.setObject(1, tenant.value());
            prepared.setLong(2, number);
            prepared.setInt(3, most);
            try (var result = prepared.executeQuery()) {
                var row = new Row(result);
                var heads = new ArrayList<Head>();
                while (result.next()) {
                    heads.add(head(tenant, row));
                }
                return heads;
            }
        }
    }

    /** Every tenant with a seal. */
    List<TenantId> tenants() throws SQLException {
        try (var prepared = connection.prepareStatement(TENANTS);
                var result = prepared.executeQuery()) {
            var tenants = new ArrayList<TenantId>();
            while (result.next()) {
                tenants.add(new TenantId(result.getObject(1, UUID.class)));
            }
            return tenants;
        }
    }

    static Array times(Connection connection, List<StoredEntry> entries) throws SQLException {
        var times = entries.stream().map(StoredEntry::recordedAt).map(Instant::toString);
        return connection.createArrayOf("timestamptz", times.toArray());
    }

    static Array ids(Connection connection, List<StoredEntry> entries) throws SQLException {
        return connection.createArrayOf(
                "uuid", entries.stream().map(StoredEntry::id).toArray());
    }

    private static Head head(TenantId tenant, Row row) {
        return new Head(
                tenant, row.number("number"), row.instant("sealed_at"), row.bytes("hash"), row.bytes("signature"));
    }

    /** The last seal's number and hash; 0 and zeros before the first. */
    record End(long number, Bytes hash) {}
}
