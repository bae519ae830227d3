package dev.tenon.persistence.audit;

import dev.tenon.kernel.Bytes;
import dev.tenon.persistence.tenant.Row;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantSql;
import dev.tenon.tenancy.AuditFinding;
import dev.tenon.tenancy.AuditVerification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the seals of a tenant one after the other, each with its entries, beside what was published of them. */
final class Verification {
    private static final String READ = "select s.number, s.sealed_at, s.previous_hash, s.hash as seal_hash,"
            + " s.signature, n.place, " + StoredEntry.COLUMNS
            + " from platform.audit_seal s"
            + " left join lateral unnest(s.entry_times, s.entry_ids)"
            + " with ordinality n (recorded_at, id, place) on true"
            + " left join platform.audit_entry e on e.tenant_id = s.tenant_id and e.recorded_at = n.recorded_at"
            + " and e.id = n.id"
            + " where s.tenant_id = ? order by s.number, n.place";

    /** In one statement, and so at one moment, whatever is written and sealed meanwhile. */
    private static final String COUNT = """
            select
                (select count(*) from platform.audit_entry where tenant_id = ?) as entries,
                (select count(*) from platform.audit_waiting where tenant_id = ?) as waiting,
                (select coalesce(sum(cardinality(entry_ids)), 0)::bigint
                    from platform.audit_seal where tenant_id = ?) as sealed""";

    private final TenantSql sql;
    private final SealKey key;
    private final HeadReading published;
    private final List<AuditFinding> findings = new ArrayList<>();
    private Optional<SealReading> reading = Optional.empty();
    private Bytes lastHash = SealHash.NOTHING;
    private long last;
    private long seals;
    private long entries;
    private long missing;

    Verification(TenantSql sql, SealKey key, HeadReading published) {
        this.sql = sql;
        this.key = key;
        this.published = published;
    }

    AuditVerification run() {
        sql.forEach(Sql.of(READ, sql.tenant().value()), this::take);
        reading.ifPresent(this::judge);
        long newest = published.newest();
        if (newest > last) {
            findings.add(new AuditFinding.TailTruncated(last, newest));
        }
        long waiting = count();
        return new AuditVerification(seals, entries, waiting, findings);
    }

    private void take(Row row) {
        if (reading.filter(seal -> seal.number() == row.number("number")).isEmpty()) {
            reading.ifPresent(this::judge);
            reading = Optional.of(new SealReading(sql.tenant(), row));
        }
        reading.orElseThrow().take(row);
    }

    private void judge(SealReading seal) {
        if (!seal.follows(last, lastHash)) {
            findings.add(new AuditFinding.SealOutOfLine(seal.number()));
        }
        if (seal.missing() > 0) {
            findings.add(new AuditFinding.EntriesMissing(seal.number(), seal.missing()));
        } else if (!seal.isWhole()) {
            findings.add(new AuditFinding.SealBroken(seal.number()));
        }
        if (!seal.isSignedBy(key)) {
            findings.add(new AuditFinding.SealForged(seal.number()));
        }
        if (published
                .of(seal.number())
                .filter(head -> !head.hash().equals(seal.hash()))
                .isPresent()) {
            findings.add(new AuditFinding.HeadDiffers(seal.number()));
        }
        follow(seal);
    }

    private void follow(SealReading seal) {
        seals++;
        entries += seal.entries();
        missing += seal.missing();
        last = seal.number();
        lastHash = seal.hash();
    }

    /** How many wait; an entry that neither waits nor is sealed was put there by somebody else. */
    private long count() {
        var tenant = sql.tenant().value();
        var counts =
                sql.list(Sql.of(COUNT, tenant, tenant, tenant), Counts::read).getFirst();
        long unaccounted = counts.entries() - counts.waiting() - (counts.sealed() - missing);
        if (unaccounted > 0) {
            findings.add(new AuditFinding.EntriesUnaccounted(last, unaccounted));
        }
        return counts.waiting();
    }

    private record Counts(long entries, long waiting, long sealed) {
        static Counts read(Row row) {
            return new Counts(row.number("entries"), row.number("waiting"), row.number("sealed"));
        }
    }
}
