package dev.tenon.persistence.audit;

import dev.tenon.kernel.Actor;
import dev.tenon.kernel.AuditEntry;
import dev.tenon.kernel.AuditEntry.Subject;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.FieldChange;
import dev.tenon.persistence.json.PortsJson;
import dev.tenon.persistence.tenant.Row;
import dev.tenon.tenancy.AuditRecord;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An entry as it stands in its row. */
record StoredEntry(
        Instant recordedAt,
        UUID id,
        String actor,
        String cause,
        UUID correlation,
        String action,
        String subjectType,
        String subjectId,
        long subjectVersion,
        Bytes changes) {
    static final String COLUMNS = "e.recorded_at, e.id, e.actor, e.cause, e.correlation, e.action, e.subject_type,"
            + " e.subject_id, e.subject_version, e.changes";

    static StoredEntry read(Row row) {
        return new StoredEntry(
                row.instant("recorded_at"),
                row.uuid("id"),
                row.text("actor"),
                row.text("cause"),
                row.uuid("correlation"),
                row.text("action"),
                row.text("subject_type"),
                row.text("subject_id"),
                row.number("subject_version"),
                row.bytes("changes"));
    }

    AuditRecord record() {
        var told = PortsJson.read(new String(changes.toArray(), StandardCharsets.UTF_8), FieldChange[].class);
        var entry = new AuditEntry(action, new Subject(subjectType, subjectId, subjectVersion), List.of(told));
        return new AuditRecord(id, recordedAt, Actor.parse(actor), cause, correlation, entry);
    }

    /** Everything that is stored of it, the texts with their lengths. */
    void writeTo(DataOutputStream out) throws IOException {
        out.writeUTF(recordedAt.toString());
        out.writeUTF(id.toString());
        out.writeUTF(actor);
        out.writeUTF(cause);
        out.writeUTF(correlation.toString());
        out.writeUTF(action);
        out.writeUTF(subjectType);
        out.writeUTF(subjectId);
        out.writeLong(subjectVersion);
        out.writeInt(changes.length());
        out.write(changes.toArray());
    }
}
