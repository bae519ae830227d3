package dev.tenon.persistence.audit;

import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.persistence.tenant.Keyset;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantSql;
import dev.tenon.tenancy.AuditFilter;
import dev.tenon.tenancy.AuditRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The entries that fit a filter, the newest first. */
final class EntryList {
    private static final Keyset PAGES = new Keyset("audit", 2);
    private static final String SELECT =
            "select " + StoredEntry.COLUMNS + " from platform.audit_entry e where e.tenant_id = ?";

    /** Sorts after every character that an action may hold. */
    private static final String AFTER_ALL = "~";

    private final TenantSql sql;
    private final StringBuilder text = new StringBuilder(SELECT);
    private final List<Object> parameters = new ArrayList<>();

    EntryList(TenantSql sql) {
        this.sql = sql;
        parameters.add(sql.tenant().value());
    }

    Page<AuditRecord> read(AuditFilter filter, PageRequest page) {
        filter.actor().ifPresent(actor -> and(" and e.actor = ?", actor.text()));
        filter.subjectType().ifPresent(type -> and(" and e.subject_type = ?", type));
        filter.subject().ifPresent(subject -> and(" and e.subject_id = ?", subject));
        filter.action().ifPresent(begin -> and(" and e.action >= ? and e.action < ?", begin, begin + AFTER_ALL));
        filter.from().ifPresent(time -> and(" and e.recorded_at >= ?", time));
        filter.to().ifPresent(time -> and(" and e.recorded_at < ?", time));
        PAGES.after(page, Place::read)
                .ifPresent(place -> and(" and (e.recorded_at, e.id) < (?, ?)", place.recordedAt(), place.id()));
        and(" order by e.recorded_at desc, e.id desc limit ?", page.limit() + 1);
        var rows = sql.list(
                Sql.of(text.toString(), parameters.toArray()),
                row -> StoredEntry.read(row).record());
        return PAGES.page(rows, page, entry -> List.of(entry.recordedAt(), entry.id()));
    }

    private void and(String condition, Object... values) {
        text.append(condition);
        parameters.addAll(List.of(values));
    }

    private record Place(Instant recordedAt, UUID id) {
        static Place read(List<String> parts) {
            return new Place(Instant.parse(parts.getFirst()), UUID.fromString(parts.getLast()));
        }
    }
}
