package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.Recorded;
import dev.tenon.invoicing.StreamEvent;
import dev.tenon.kernel.Actor;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.TenantId;
import dev.tenon.persistence.tenant.Row;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as it stands in its row.
 *
 * @param previousHash of the event before it in its stream; zeros for the first
 */
record StoredEvent(
        UUID stream,
        long version,
        UUID id,
        String type,
        int schemaVersion,
        Instant recordedAt,
        String actor,
        String causation,
        UUID correlation,
        Bytes payload,
        Bytes previousHash) {
    /** What stands before the first event of a stream. */
    static final Bytes NOTHING = Bytes.of(new byte[32]);

    static final String COLUMNS = "e.stream_id, e.version, e.id, e.type, e.schema_version, e.recorded_at, e.actor,"
            + " e.causation, e.correlation, e.payload, e.previous_hash, e.hash";

    static StoredEvent read(Row row) {
        return new StoredEvent(
                row.uuid("stream_id"),
                row.number("version"),
                row.uuid("id"),
                row.text("type"),
                row.integer("schema_version"),
                row.instant("recorded_at"),
                row.text("actor"),
                row.text("causation"),
                row.uuid("correlation"),
                row.bytes("payload"),
                row.bytes("previous_hash"));
    }

    <E extends StreamEvent> Recorded<E> recorded(Class<E> family) {
        return recorded(EventJson.read(family, type, schemaVersion, payload));
    }

    <E extends StreamEvent> Recorded<E> recorded(E event) {
        return new Recorded<>(id, stream, version, recordedAt, Actor.parse(actor), causation, event);
    }

    /** SHA-256 over the hash before it and everything that is stored of it, the texts with their lengths. */
    Bytes hash(TenantId tenant) {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = new DataOutputStream(bytes)) {
            out.write(previousHash.toArray());
            writeIdentity(out, tenant);
            out.writeInt(payload.length());
            out.write(payload.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sha256(bytes.toByteArray());
    }

    private void writeIdentity(DataOutputStream out, TenantId tenant) throws IOException {
        out.writeUTF(tenant.toString());
        out.writeUTF(stream.toString());
        out.writeLong(version);
        out.writeUTF(id.toString());
        out.writeUTF(type);
        out.writeInt(schemaVersion);
        out.writeUTF(recordedAt.toString());
        out.writeUTF(actor);
        out.writeUTF(causation);
        out.writeUTF(correlation.toString());
    }

    private static Bytes sha256(byte[] content) {
        try {
            return Bytes.of(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
