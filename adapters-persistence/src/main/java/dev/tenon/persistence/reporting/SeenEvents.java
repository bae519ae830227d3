package dev.tenon.persistence.reporting;

import dev.tenon.kernel.EncodedEvent;
import dev.tenon.kernel.EventCodec;
import dev.tenon.kernel.EventEnvelope;
import dev.tenon.kernel.EventType;
import dev.tenon.kernel.PublishedEvent;
import dev.tenon.persistence.tenant.Column;
import dev.tenon.persistence.tenant.Row;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantSql;
import dev.tenon.persistence.tenant.TenantWork;
import dev.tenon.reporting.Freshness;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which events of the journal the figures hold: all up to the settled mark of their type, and above it those that are listed.
 * So the cost of a question depends on what came lately, not on the history.
 */
final class SeenEvents {
    private static final String SEEN =
            "insert into reporting.seen (tenant_id, type, sequence, recorded_at) values (?, ?, ?, ?)";

    /**
     * The journal is looked into from each mark on ({@code offset 0}: by itself, whatever the planner thinks of joining). With {@code case},
     * where {@code coalesce} would be shorter: PostgreSQL takes that for leaky, and reads the whole journal.
     */
    private static final String HELD = """
            select h.events + g.events as events, greatest(h.newest, g.newest) as newest, w.waiting, w.oldest
            from (values (?::uuid, ?::text[])) t (tenant, types),
                lateral (
                    select count(*) as events, max(s.recorded_at) as newest from reporting.seen s
                    where s.tenant_id = t.tenant and s.type = any (t.types)) h,
                lateral (
                    select coalesce(sum(p.events), 0)::bigint as events, max(p.newest) as newest
                    from reporting.progress p
                    where p.tenant_id = t.tenant and p.type = any (t.types)) g,
                lateral (
                    select count(*) as waiting, min(j.recorded_at) as oldest
                    from unnest(t.types) n (type)
                    left join reporting.progress p on p.tenant_id = t.tenant and p.type = n.type,
                        lateral (
                            select j.recorded_at from platform.event_journal j
                            where j.tenant_id = t.tenant and j.type = n.type
                                and j.sequence > case when p.settled is null then 0 else p.settled end
                                and not exists (
                                    select 1 from reporting.seen s
                                    where s.tenant_id = j.tenant_id and s.type = j.type and s.sequence = j.sequence)
                            offset 0) j) w""";

    private static final String HELD_IN_JOURNAL = """
            select j.type, j.fingerprint, j.payload from platform.event_journal j
            left join reporting.progress p on p.tenant_id = j.tenant_id and p.type = j.type
            where j.tenant_id = ? and j.type = any (?) and (
                j.sequence <= p.settled
                or exists (
                    select 1 from reporting.seen s
                    where s.tenant_id = j.tenant_id and s.type = j.type and s.sequence = j.sequence))
            order by j.sequence""";

    private final TenantWork unit;
    private final TenantSql sql;
    private final EventCodec codec;
    private final Settling settling;

    SeenEvents(TenantWork unit, EventCodec codec) {
        this.unit = unit;
        this.sql = unit.sql();
        this.codec = codec;
        this.settling = new Settling(sql);
    }

    void add(EventEnvelope envelope) {
        var type = envelope.type().toString();
        sql.later(Sql.of(SEEN, sql.tenant().value(), type, envelope.sequence(), envelope.recordedAt()));
        settling.after(envelope);
    }

    Freshness freshness(Set<EventType> types) {
        return sql.list(Sql.of(HELD, sql.tenant().value(), names(types)), this::freshness)
                .getFirst();
    }

    void replay(Set<EventType> types, Consumer<PublishedEvent> action) {
        sql.forEach(Sql.of(HELD_IN_JOURNAL, sql.tenant().value(), names(types)), row -> action.accept(decoded(row)));
    }

    private PublishedEvent decoded(Row row) {
        return codec.decode(
                new EncodedEvent(EventType.parse(row.text("type")), row.text("fingerprint"), row.bytes("payload")));
    }

    private Freshness freshness(Row row) {
        var lag = row.optionalInstant("oldest")
                .map(oldest -> Duration.between(oldest, unit.now()))
                .orElse(Duration.ZERO);
        return new Freshness(row.number("events"), row.optionalInstant("newest"), row.number("waiting"), lag);
    }

    private static Column names(Set<EventType> types) {
        return Column.texts(List.copyOf(types), EventType::toString);
    }
}
