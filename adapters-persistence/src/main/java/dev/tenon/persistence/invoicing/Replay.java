package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.StreamEvent;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.CorruptStream;
import dev.tenon.kernel.Evolving;
import dev.tenon.persistence.tenant.Column;
import dev.tenon.persistence.tenant.Row;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantSql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the tenant's streams one after the other and writes what derives from them to the shadow. It can go on from where it was. */
final class Replay {
    private static final int ROWS_AT_A_TIME = 1_000;

    /** The streams that have events which were not read yet, from their beginning, since their state is needed. */
    private static final String READ = "select s.kind, s.version as head_version, s.hash as head_hash,"
            + " coalesce(p.version, 0) as done, " + StoredEvent.COLUMNS
            + " from invoicing.stream s"
            + " left join invoicing_shadow.progress p on p.tenant_id = s.tenant_id and p.stream_id = s.id"
            + " left join invoicing.event e on e.tenant_id = s.tenant_id and e.stream_id = s.id"
            + " where s.tenant_id = ? and s.version > coalesce(p.version, 0)"
            + " order by s.id, e.version";

    private static final String NOTE = """
            insert into invoicing_shadow.progress (tenant_id, stream_id, version)
            select ?, n.* from unnest(?::uuid[], ?::bigint[]) n
            on conflict (tenant_id, stream_id) do update set version = excluded.version""";

    private final TenantSql sql;
    private final ProjectionWriter shadow = new ProjectionWriter("invoicing_shadow");
    private final List<Progress> finished = new ArrayList<>();
    private Optional<Reading<?, ?>> reading = Optional.empty();
    private long events;

    Replay(TenantSql sql) {
        this.sql = sql;
    }

    long events() {
        return events;
    }

    void run() {
        sql.forEach(Sql.of(READ, sql.tenant().value()), this::take);
        finish();
        write();
    }

    private void take(Row row) {
        var id = row.optionalUuid("stream_id").orElseThrow(() -> new CorruptStream("A stream has lost its events"));
        if (reading.filter(current -> current.stream().id().equals(id)).isEmpty()) {
            finish();
            reading = Optional.of(reading(StreamKind.named(row.text("kind")), id, row));
        }
        var stored = StoredEvent.read(row);
        var projection = reading.orElseThrow().stream().next(stored, row.bytes("hash"));
        if (stored.version() > reading.orElseThrow().done()) {
            events++;
            shadow.add(stored, projection);
        }
    }

    private <S extends Evolving<S, E>, E extends StreamEvent> Reading<S, E> reading(
            StreamKind<S, E> kind, UUID id, Row row) {
        return new Reading<>(
                new Folding<>(kind, sql.tenant(), id),
                row.number("done"),
                row.number("head_version"),
                row.bytes("head_hash"));
    }

    private void finish() {
        reading.ifPresent(current -> {
            current.stream().mustEndAt(current.headVersion(), current.headHash());
            finished.add(new Progress(current.stream().id(), current.headVersion()));
        });
        reading = Optional.empty();
        if (shadow.size() >= ROWS_AT_A_TIME) {
            write();
        }
    }

    private void write() {
        shadow.write(sql);
        sql.later(Sql.of(
                NOTE,
                sql.tenant().value(),
                Column.uuids(finished, Progress::stream),
                Column.longs(finished, Progress::version)));
        finished.clear();
        sql.flush();
    }

    private record Reading<S extends Evolving<S, E>, E extends StreamEvent>(
            Folding<S, E> stream, long done, long headVersion, Bytes headHash) {}

    private record Progress(UUID stream, long version) {}
}
