package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.JournalEntry;
import dev.tenon.invoicing.Posting;
import dev.tenon.kernel.Page;
import dev.tenon.kernel.PageRequest;
import dev.tenon.persistence.tenant.Column;
import dev.tenon.persistence.tenant.Keyset;
import dev.tenon.persistence.tenant.Row;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantSql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The general journal, by the time of recording. */
final class Journal {
    private static final Keyset PAGES = new Keyset("journal", 2);

    private static final String FIRST = """
            select event_id, accounting_date, recorded_at, description from invoicing.journal_entry
            where tenant_id = ? order by recorded_at, event_id limit ?""";

    private static final String NEXT = """
            select event_id, accounting_date, recorded_at, description from invoicing.journal_entry
            where tenant_id = ? and (recorded_at, event_id) > (?, ?) order by recorded_at, event_id limit ?""";

    private static final String POSTINGS = """
            select event_id, account, currency, amount_minor from invoicing.posting
            where tenant_id = ? and event_id = any (?) order by event_id, line""";

    private final TenantSql sql;

    Journal(TenantSql sql) {
        this.sql = sql;
    }

    Page<JournalEntry> list(PageRequest page) {
        var tenant = sql.tenant().value();
        var query = PAGES.after(page, Place::read)
                .map(place -> Sql.of(NEXT, tenant, place.recordedAt(), place.event(), page.limit() + 1))
                .orElseGet(() -> Sql.of(FIRST, tenant, page.limit() + 1));
        var heads = sql.list(query, Head::read);
        var slice = PAGES.page(heads, page, head -> List.of(head.recordedAt(), head.event()));
        var postings = postings(slice.items());
        return new Page<>(
                slice.items().stream().map(head -> head.entry(postings)).toList(), slice.next());
    }

    private Map<UUID, List<Side>> postings(List<Head> heads) {
        var query = Sql.of(POSTINGS, sql.tenant().value(), Column.uuids(heads, Head::event));
        return sql.list(query, Side::read).stream().collect(Collectors.groupingBy(Side::event));
    }

    private record Head(UUID event, LocalDate date, Instant recordedAt, String description) {
        static Head read(Row row) {
            return new Head(
                    row.uuid("event_id"),
                    row.date("accounting_date"),
                    row.instant("recorded_at"),
                    row.text("description"));
        }

        JournalEntry entry(Map<UUID, List<Side>> postings) {
            var sides = postings.getOrDefault(event, List.of());
            return new JournalEntry(
                    event, date, description, sides.stream().map(Side::posting).toList());
        }
    }

    private record Side(UUID event, Posting posting) {
        static Side read(Row row) {
            return new Side(row.uuid("event_id"), new Posting(PostgresBooks.account(row), row.money("amount_minor")));
        }
    }

    private record Place(Instant recordedAt, UUID event) {
        static Place read(List<String> parts) {
            return new Place(Instant.parse(parts.getFirst()), UUID.fromString(parts.getLast()));
        }
    }
}
