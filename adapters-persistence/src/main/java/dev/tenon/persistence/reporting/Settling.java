package dev.tenon.persistence.reporting;

import dev.tenon.kernel.EventEnvelope;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantSql;

/**
 * Now and then moves the settled mark of an event type ahead and forgets the list below it. Numbers of the journal are given
 * before a commit, so an event below a mark may still appear; therefore a mark is noted first, together with the next
 * transaction number, and settled when every transaction before that number has ended.
 */
final class Settling {
    /** One event in so many moves the mark. */
    private static final int EVERY = 64;

    /** Up to the noted mark, or to just before the first event below it that the figures lack. */
    private static final String SETTLE = """
            with ready as (
                select p.tenant_id, p.type, p.settled as former, coalesce(
                    (select min(j.sequence) - 1 from platform.event_journal j
                        where j.tenant_id = p.tenant_id and j.type = p.type
                            and j.sequence > p.settled and j.sequence <= p.next_settled
                            and not exists (
                                select 1 from reporting.seen s
                                where s.tenant_id = j.tenant_id and s.type = j.type and s.sequence = j.sequence)),
                    p.next_settled) as mark
                from reporting.progress p
                where p.tenant_id = ? and p.type = ? and p.next_settled > p.settled
                    and p.next_settled_after::xid8 <= pg_snapshot_xmin(pg_current_snapshot())
                for update of p),
            settled as (
                delete from reporting.seen s using ready
                where s.tenant_id = ready.tenant_id and s.type = ready.type and s.sequence <= ready.mark
                returning s.recorded_at)
            update reporting.progress p
            set settled = ready.mark, events = p.events + (select count(*) from settled),
                newest = greatest(p.newest, (select max(recorded_at) from settled))
            from ready where p.tenant_id = ready.tenant_id and p.type = ready.type""";

    private static final String NOTE = """
            insert into reporting.progress as p (tenant_id, type, settled, events, newest, next_settled, next_settled_after)
            values (?, ?, 0, 0, ?, ?, pg_snapshot_xmax(pg_current_snapshot())::text)
            on conflict (tenant_id, type) do update
                set next_settled = excluded.next_settled, next_settled_after = excluded.next_settled_after
                where p.next_settled <= p.settled and excluded.next_settled > p.settled""";

    private final TenantSql sql;

    Settling(TenantSql sql) {
        this.sql = sql;
    }

    void after(EventEnvelope envelope) {
        if (envelope.sequence() % EVERY != 0) {
            return;
        }
        var tenant = sql.tenant().value();
        var type = envelope.type().toString();
        sql.later(Sql.of(SETTLE, tenant, type));
        sql.later(Sql.of(NOTE, tenant, type, envelope.recordedAt(), envelope.sequence()));
    }
}
