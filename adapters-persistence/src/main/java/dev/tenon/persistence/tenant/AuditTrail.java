package dev.tenon.persistence.tenant;

import dev.tenon.kernel.AuditEntry;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.TenantContext;
import dev.tenon.persistence.json.PortsJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a work changes, until it is written to the audit log, where it waits for the sealer. */
final class AuditTrail {
    private static final String INSERT = """
            with entry as (
                insert into platform.audit_entry (tenant_id, actor, cause, correlation, recorded_at, id, action,
                    subject_type, subject_id, subject_version, changes)
                select ?, ?, ?, ?, n.* from unnest(?::timestamptz[], ?::uuid[], ?::text[], ?::text[], ?::text[],
                    ?::bigint[], ?::bytea[]) n
                returning tenant_id, recorded_at, id)
            insert into platform.audit_waiting (tenant_id, recorded_at, id)
            select tenant_id, recorded_at, id from entry""";

    private final TenantContext tenant;
    private final List<Noted> entries = new ArrayList<>();

    AuditTrail(TenantContext tenant) {
        this.tenant = tenant;
    }

    void add(UUID id, Instant at, AuditEntry entry) {
        entries.add(new Noted(id, at, entry));
    }

    void forget() {
        entries.clear();
    }

    List<Sql> writes() {
        if (entries.isEmpty()) {
            return List.of();
        }
        return List.of(Sql.of(
                INSERT,
                tenant.tenant().value(),
                tenant.actor().text(),
                tenant.cause().text(),
                tenant.correlation(),
                Column.instants(entries, Noted::at),
                Column.uuids(entries, Noted::id),
                Column.texts(entries, noted -> noted.entry().action()),
                Column.texts(entries, noted -> noted.entry().subject().type()),
                Column.texts(entries, noted -> noted.entry().subject().id()),
                Column.longs(entries, noted -> noted.entry().subject().version()),
                Column.bytes(entries, Noted::changes)));
    }

    private record Noted(UUID id, Instant at, AuditEntry entry) {
        /** As JSON, whose bytes are what is sealed. */
        Bytes changes() {
            return Bytes.of(PortsJson.write(entry.changes()).getBytes(StandardCharsets.UTF_8));
        }
    }
}
