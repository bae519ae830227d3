package dev.tenon.persistence.invoicing;

import dev.tenon.invoicing.DocumentSummary;
import dev.tenon.invoicing.JournalEntry;
import dev.tenon.invoicing.Posting;
import dev.tenon.invoicing.Projection;
import dev.tenon.invoicing.ReceivableEntry;
import dev.tenon.kernel.Money;
import dev.tenon.persistence.tenant.Column;
import dev.tenon.persistence.tenant.Sql;
import dev.tenon.persistence.tenant.TenantSql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gathers projections and writes each table with one statement, to the live schema or to the shadow. */
final class ProjectionWriter {
    private final ProjectionSql sql;
    private final Map<UUID, DocumentSummary> documents = new LinkedHashMap<>();
    private final List<ReceivableEntry> receivables = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Side> postings = new ArrayList<>();

    ProjectionWriter(String schema) {
        this.sql = new ProjectionSql(schema);
    }

    void add(StoredEvent source, Projection projection) {
        projection.document().ifPresent(document -> documents.put(document.id(), document));
        receivables.addAll(projection.receivables());
        for (var entry : projection.journal()) {
            entries.add(new Entry(source, entry));
            for (int line = 0; line < entry.postings().size(); line++) {
                postings.add(new Side(entry, line, entry.postings().get(line)));
            }
        }
    }

    int size() {
        return documents.size() + receivables.size() + entries.size();
    }

    void write(TenantSql target) {
        var tenant = target.tenant().value();
        if (!documents.isEmpty()) {
            target.later(documents(tenant, List.copyOf(documents.values())));
        }
        if (!receivables.isEmpty()) {
            target.later(receivables(tenant, List.copyOf(receivables)));
        }
        if (!entries.isEmpty()) {
            target.later(entries(tenant, List.copyOf(entries)));
            target.later(postings(tenant, List.copyOf(postings)));
        }
        List.of(documents.values(), receivables, entries, postings).forEach(java.util.Collection::clear);
    }

    private Sql documents(UUID tenant, List<DocumentSummary> rows) {
        return Sql.of(
                sql.documents(),
                tenant,
                Column.uuids(rows, DocumentSummary::id),
                Column.texts(rows, row -> row.kind().name()),
                Column.texts(rows, row -> row.status().name()),
                Column.optionalTexts(
                        rows, row -> row.number().map(number -> number.series().name())),
                Column.optionalLongs(
                        rows,
                        row -> row.number().map(number -> (long) number.year().startsIn())),
                Column.optionalLongs(rows, row -> row.number().map(number -> number.sequence())),
                Column.uuids(rows, row -> row.customer().value()),
                Column.dates(rows, DocumentSummary::datedOn),
                Column.optionalDates(rows, DocumentSummary::dueOn),
                Column.texts(rows, row -> row.total().currency().getCurrencyCode()),
                Column.longs(rows, row -> row.total().minor()),
                Column.longs(rows, row -> row.open().minor()),
                Column.optionalTexts(rows, row -> row.external().map(external -> external.source())),
                Column.optionalTexts(rows, row -> row.external().map(external -> external.number())));
    }

    private Sql receivables(UUID tenant, List<ReceivableEntry> rows) {
        return Sql.of(
                sql.receivables(),
                tenant,
                Column.uuids(rows, ReceivableEntry::event),
                Column.uuids(rows, ReceivableEntry::document),
                Column.uuids(rows, row -> row.customer().value()),
                Column.dates(rows, ReceivableEntry::dueOn),
                Column.dates(rows, ReceivableEntry::accountingDate),
                Column.instants(rows, ReceivableEntry::recordedAt),
                Column.texts(rows, row -> row.amount().currency().getCurrencyCode()),
                Column.longs(rows, row -> row.amount().minor()));
    }

    private Sql entries(UUID tenant, List<Entry> rows) {
        return Sql.of(
                sql.entries(),
                tenant,
                Column.uuids(rows, row -> row.entry().event()),
                Column.uuids(rows, row -> row.source().stream()),
                Column.dates(rows, row -> row.entry().date()),
                Column.instants(rows, row -> row.source().recordedAt()),
                Column.texts(rows, row -> row.entry().description()));
    }

    private Sql postings(UUID tenant, List<Side> rows) {
        return Sql.of(
                sql.postings(),
                tenant,
                Column.uuids(rows, row -> row.entry().event()),
                Column.longs(rows, row -> (long) row.line()),
                Column.texts(rows, row -> row.posting().account().code()),
                Column.dates(rows, row -> row.entry().date()),
                Column.texts(rows, row -> row.amount().currency().getCurrencyCode()),
                Column.longs(rows, row -> row.amount().minor()));
    }

    private record Entry(StoredEvent source, JournalEntry entry) {}

    private record Side(JournalEntry entry, int line, Posting posting) {
        Money amount() {
            return posting.amount();
        }
    }
}
