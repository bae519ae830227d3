package dev.tenon.persistence.tenant;

import dev.tenon.kernel.EncodedEvent;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.kernel.TenantContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a work tells the other modules, until it is written to the journal and the outbox. */
final class Announcements {
    /** A transaction must have its number before it takes one of the sequence, see {@code reporting.progress}. */
    private static final String NUMBERED = "select pg_current_xact_id()";

    private static final String INSERT = """
            with journal as (
                insert into platform.event_journal (tenant_id, sequence, recorded_at, id, type, fingerprint, aggregate,
                    actor, correlation, causation, payload)
                select ?, nextval('platform.event_sequence'), n.recorded_at, n.id, n.type, n.fingerprint, n.aggregate,
                    ?, ?, ?, n.payload
                from (
                    select * from unnest(?::timestamptz[], ?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::bytea[])
                        with ordinality as n (recorded_at, id, type, fingerprint, aggregate, payload, place)
                    order by place) n
                returning tenant_id, sequence, recorded_at)
            insert into platform.outbox (tenant_id, sequence, recorded_at)
            select tenant_id, sequence, recorded_at from journal""";

    private final TenantContext tenant;
    private final EventCodec codec;
    private final List<Announcement> events = new ArrayList<>();

    Announcements(TenantContext tenant, EventCodec codec) {
        this.tenant = tenant;
        this.codec = codec;
    }

    void add(UUID id, Instant at, PublishedEvent event) {
        events.add(new Announcement(id, at, event.aggregate(), codec.encode(event)));
    }

    void forget() {
        events.clear();
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    List<Sql> writes() {
        if (events.isEmpty()) {
            return List.of();
        }
        var insert = Sql.of(
                INSERT,
                tenant.tenant().value(),
                tenant.actor().text(),
                tenant.correlation(),
                tenant.cause().text(),
                Column.instants(events, Announcement::at),
                Column.uuids(events, Announcement::id),
                Column.texts(events, announced -> announced.event().type().toString()),
                Column.texts(events, announced -> announced.event().fingerprint()),
                Column.uuids(events, Announcement::aggregate),
                Column.bytes(events, announced -> announced.event().payload()));
        return List.of(Sql.of(NUMBERED), insert);
    }

    private record Announcement(UUID id, Instant at, UUID aggregate, EncodedEvent event) {}
}
