package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.StreamEvent;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.CorruptStream;
import dev.tenon.kernel.Evolving;
import dev.tenon.persistence.tenant.Row;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantSql;
import java.util.UUID;

/** Reads a stream with its head, and folds it while checking its chain. */
final class StreamReader {
    /** One statement, so that head and events are of one moment. */
    private static final String READ = "select s.version as head_version, s.hash as head_hash, "
            + StoredEvent.COLUMNS
            + " from invoicing.stream s"
            + " left join invoicing.event e on e.tenant_id = s.tenant_id and e.stream_id = s.id"
            + " where s.tenant_id = ? and s.id = ? and s.kind = ? order by e.version";

    private final TenantSql sql;

    StreamReader(TenantSql sql) {
        this.sql = sql;
    }

    /** The stream; at version 0 when there is none of that kind and id. */
    <S extends Evolving<S, E>, E extends StreamEvent> Folding<S, E> read(StreamKind<S, E> kind, UUID id) {
        var stream = new Folding<>(kind, sql.tenant(), id);
        var heads = sql.list(Sql.of(READ, sql.tenant().value(), id, kind.name()), row -> take(stream, row));
        if (!heads.isEmpty()) {
            stream.mustEndAt(heads.getFirst().version(), heads.getFirst().hash());
        }
        return stream;
    }

    private static Head take(Folding<?, ?> stream, Row row) {
        if (row.optionalNumber("version").isEmpty()) {
            throw new CorruptStream("Stream " + stream.id() + " has lost its events");
        }
        stream.next(StoredEvent.read(row), row.bytes("hash"));
        return new Head(row.number("head_version"), row.bytes("head_hash"));
    }

    private record Head(long version, Bytes hash) {}
}
