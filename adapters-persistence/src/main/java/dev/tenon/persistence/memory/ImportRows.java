package dev.tenon.persistence.memory;

import dev.tenon.invoicing.RowOutcome;
import dev.tenon.invoicing.RowReport;
import dev.tenon.invoicing.SalesRow;
import dev.tenon.invoicing.StagedDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;

/** The rows of one import by line, its documents, and what became of both. */
final class ImportRows {
    private final MemoryTable<Long, SalesRow> staged;
    private final MemoryTable<String, Grouped> documents;
    private final MemoryTable<Place, StagedDocument> pending;
    private final MemoryTable<Long, RowReport> reports;

    ImportRows(UndoLog undo) {
        this.staged = new MemoryTable<>(undo);
        this.documents = new MemoryTable<>(undo);
        this.pending = new MemoryTable<>(undo);
        this.reports = new MemoryTable<>(undo);
    }

    void stage(List<SalesRow> rows) {
        rows.forEach(row -> staged.put(row.line(), row));
    }

    void clear() {
        List.of(staged, documents, pending, reports).forEach(MemoryTable::clear);
    }

    void arrange() {
        documents.clear();
        pending.clear();
        var groups = new LinkedHashMap<String, List<SalesRow>>();
        staged.values()
                .forEach(row -> groups.computeIfAbsent(row.document(), _ -> new ArrayList<>())
                        .add(row));
        groups.forEach(this::arrange);
    }

    List<StagedDocument> next(int limit) {
        return pending.values().stream().limit(limit).toList();
    }

    List<SalesRow> rows(String document) {
        return documents.find(document).map(Grouped::rows).orElse(List.of());
    }

    void settle(String document, List<RowReport> outcome) {
        outcome.forEach(report -> reports.put(report.row().line(), report));
        documents.find(document).ifPresent(done -> pending.remove(done.place()));
    }

    void refuse(String document, RowOutcome.Refused reason) {
        settle(
                document,
                rows(document).stream().map(row -> new RowReport(row, reason)).toList());
    }

    NavigableMap<Long, RowReport> reportsAfter(long line) {
        return reports.after(line);
    }

    int documents() {
        return documents.size();
    }

    int documentsDone() {
        return documents.size() - pending.size();
    }

    private void arrange(String number, List<SalesRow> rows) {
        var first = rows.getFirst();
        var place = new Place(first.date(), first.line());
        documents.put(number, new Grouped(place, List.copyOf(rows)));
        pending.put(place, new StagedDocument(number, first.line(), rows.size()));
    }

    /** The rows of a document, and where it stands among the documents. */
    private record Grouped(Place place, List<SalesRow> rows) {}

    /** The order of documents: by the date text of their first row, then by its line. */
    private record Place(String date, long line) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byDate = date.compareTo(other.date);
            return byDate != 0 ? byDate : Long.compare(line, other.line);
        }
    }
}
