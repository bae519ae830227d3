package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.InvoicingAudit;
import dev.tenon.invoicing.StreamEvent;
import dev.tenon.kernel.Bytes;
import dev.tenon.kernel.Evolving;
import dev.tenon.persistence.tenant.Column;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantWork;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** Gathers what a session appends and writes it with few statements: heads, events, and what derives from them. */
final class StreamWriter {
    /** Appends share this lock; a rebuild takes it for itself while it swaps. */
    private static final String SHARE = "select pg_advisory_xact_lock_shared(hashtextextended(?, 0))";

    private static final String BEGIN_STREAMS = """
            insert into invoicing.stream (tenant_id, id, kind, version, hash)
            select ?, n.* from unnest(?::uuid[], ?::text[], ?::bigint[], ?::bytea[]) n""";

    private static final String CONTINUE_STREAMS = """
            update invoicing.stream s set version = n.version, hash = n.hash
            from unnest(?::uuid[], ?::bigint[], ?::bigint[], ?::bytea[]) n (id, former, version, hash)
            where s.tenant_id = ? and s.id = n.id and s.version = n.former""";

    private static final String INSERT_EVENTS = """
            insert into invoicing.event (tenant_id, actor, causation, correlation, stream_id, version, id, type,
                schema_version, recorded_at, payload, previous_hash, hash)
            select ?, ?, ?, ?, n.* from unnest(?::uuid[], ?::bigint[], ?::uuid[], ?::text[], ?::integer[],
                ?::timestamptz[], ?::bytea[], ?::bytea[], ?::bytea[]) n""";

    private final TenantWork unit;
    private final ProjectionWriter projections = new ProjectionWriter("invoicing");
    private final Map<UUID, Head> heads = new LinkedHashMap<>();
    private final List<Appended> events = new ArrayList<>();

    StreamWriter(TenantWork unit) {
        this.unit = unit;
    }

    /** The lock's name. */
    static String lock(TenantWork unit) {
        return unit.tenant().tenant() + " invoicing projections";
    }

    <S extends Evolving<S, E>, E extends StreamEvent> void append(Folding<S, E> stream, E event) {
        var former = heads.get(stream.id());
        long from = former == null ? stream.version() : former.former();
        var made = made(stream, event);
        var projection = stream.append(made, event);
        heads.put(stream.id(), new Head(stream.id(), stream.kind().name(), from, stream.version(), stream.hash()));
        events.add(new Appended(made, stream.hash()));
        unit.audit(InvoicingAudit.appended(made.stream(), made.version(), event));
        projections.add(made, projection);
    }

    private <S extends Evolving<S, E>, E extends StreamEvent> StoredEvent made(Folding<S, E> stream, E event) {
        return new StoredEvent(
                stream.id(),
                stream.version() + 1,
                unit.newId(),
                EventJson.type(event, stream.kind().events()),
                EventJson.VERSION,
                unit.now(),
                unit.tenant().actor().text(),
                unit.tenant().cause().text(),
                unit.tenant().correlation(),
                EventJson.write(event),
                stream.hash());
    }

    /** Hands everything gathered to the session's statements. */
    void write() {
        if (events.isEmpty()) {
            return;
        }
        unit.sql().later(Sql.of(SHARE, lock(unit)));
        begin(heads(head -> head.former() == 0));
        proceed(heads(head -> head.former() > 0));
        insert(List.copyOf(events));
        projections.write(unit.sql());
        heads.clear();
        events.clear();
    }

    /** In the order of their ids, so that two transactions do not wait for each other. */
    private List<Head> heads(Predicate<Head> which) {
        return heads.values().stream()
                .filter(which)
                .sorted((one, other) -> one.id().toString().compareTo(other.id().toString()))
                .toList();
    }

    private void begin(List<Head> streams) {
        if (!streams.isEmpty()) {
            unit.sql()
                    .later(Sql.of(
                            BEGIN_STREAMS,
                            unit.sql().tenant().value(),
                            Column.uuids(streams, Head::id),
                            Column.texts(streams, Head::kind),
                            Column.longs(streams, Head::version),
                            Column.bytes(streams, Head::hash)));
        }
    }

    private void proceed(List<Head> streams) {
        if (!streams.isEmpty()) {
            unit.sql()
                    .later(Sql.of(
                                    CONTINUE_STREAMS,
                                    Column.uuids(streams, Head::id),
                                    Column.longs(streams, Head::former),
                                    Column.longs(streams, Head::version),
                                    Column.bytes(streams, Head::hash),
                                    unit.sql().tenant().value())
                            .changing(streams.size()));
        }
    }

    private void insert(List<Appended> rows) {
        unit.sql()
                .later(Sql.of(
                        INSERT_EVENTS,
                        unit.sql().tenant().value(),
                        unit.tenant().actor().text(),
                        unit.tenant().cause().text(),
                        unit.tenant().correlation(),
                        Column.uuids(rows, row -> row.event().stream()),
                        Column.longs(rows, row -> row.event().version()),
                        Column.uuids(rows, row -> row.event().id()),
                        Column.texts(rows, row -> row.event().type()),
                        Column.longs(rows, row -> (long) row.event().schemaVersion()),
                        Column.instants(rows, row -> row.event().recordedAt()),
                        Column.bytes(rows, row -> row.event().payload()),
                        Column.bytes(rows, row -> row.event().previousHash()),
                        Column.bytes(rows, Appended::hash)));
    }

    private record Head(UUID id, String kind, long former, long version, Bytes hash) {}

    private record Appended(StoredEvent event, Bytes hash) {}
}
